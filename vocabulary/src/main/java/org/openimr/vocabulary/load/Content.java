package org.openimr.vocabulary.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What a file holds, unpacked if it is packed. */
final class Content {
    static final int MOST_BYTES = 256 << 20;

    private final byte[] bytes;
    private final Optional<String> damage;

    private Content(byte[] bytes, Optional<String> damage) {
        this.bytes = bytes;
        this.damage = damage;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Why it ends early; empty if it does not. */
    Optional<String> damage() {
        return damage;
    }

    /** By its first two bytes, whatever it is called: a browser may have unpacked it on the way. */
    static Content of(byte[] raw) {
        boolean packed = raw.length > 2 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b;
        return packed ? unpacked(raw, MOST_BYTES) : new Content(raw, Optional.empty());
    }

    static Content unpacked(byte[] raw, int mostBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(raw.length * 5, mostBytes));
        byte[] piece = new byte[1 << 16];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(raw), 1 << 16)) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                if (out.size() + n > mostBytes) {
                    return new Content(
                            out.toByteArray(), Optional.of("it unpacks to more than " + mostBytes + " bytes"));
                }
                out.write(piece, 0, n);
            }
            return new Content(out.toByteArray(), Optional.empty());
        } catch (IOException e) {
            return new Content(out.toByteArray(), Optional.of("its compression is damaged (" + e.getMessage() + ")"));
        }
    }
}
