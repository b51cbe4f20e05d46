package org.openimr.archive.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.openimr.archive.ContentHash;
import org.openimr.determination.Determination;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.json.JsonReading;

/**
 * A letter as it is kept: the determination in its published JSON, behind it the text of the letter, deflated together
 * since the one repeats the other. Form: zlib; four bytes, high first, the length of the JSON; the JSON in UTF-8; a byte, 1
 * where there is a text; the text in UTF-8 to the end.
 */
public final class PackedLetter {
    private final byte[] bytes;

    /** @param bytes  as they were kept */
    public PackedLetter(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The letter packed, and the hash of what it says. */
    public record Packed(PackedLetter letter, ContentHash says) {}

    public static Packed pack(Determination determination, Optional<String> text) {
        byte[] json = DeterminationJson.text("", determination, JsonLayout.LINE).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 << 10);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 4 << 10))) {
            out.writeInt(json.length);
            out.write(json);
            out.writeBoolean(text.isPresent());
            if (text.isPresent()) out.write(text.get().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        } finally {
            deflater.end();
        }
        return new Packed(new PackedLetter(bytes.toByteArray()), ContentHash.of(json));
    }

    /** As they are kept; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** @throws IllegalStateException if the bytes are not those of a letter */
    public Determination determination() {
        String json = unpack(PackedLetter::json);
        return switch (DeterminationJson.read(json)) {
            case JsonReading.Read read -> read.determination();
            case JsonReading.Refused refused ->
                throw new IllegalStateException("a kept letter cannot be read: "
                        + refused.findings().getFirst().message());
        };
    }

    /** The letter's text, where it was kept. */
    public Optional<String> text() {
        return unpack(in -> {
            in.skipNBytes(in.readInt());
            return in.readBoolean()
                    ? Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        });
    }

    private static String json(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private interface Part<T> {
        T from(DataInputStream in) throws IOException;
    }

    private <T> T unpack(Part<T> part) {
        Inflater inflater = new Inflater();
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, 4 << 10))) {
            return part.from(in);
        } catch (IOException e) {
            throw new IllegalStateException("a kept letter is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
