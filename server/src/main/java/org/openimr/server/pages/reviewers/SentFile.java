package org.openimr.server.pages.reviewers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file that was sent, as the page of its preview carries it to the confirmation: so no server keeps what nobody confirms,
 * and what is confirmed is what was previewed.
 */
record SentFile(String text) {
    /** Characters of what is kept of a file. */
    static final int MOST = 4_000_000;

    private static final int MOST_PACKED = 1_500_000;
    private static final String NOT_ASKED_FOR = "-";

    /** What became of reading a file that was sent. */
    sealed interface Reading {
        record Read(SentFile file) implements Reading {}

        record NotUtf8() implements Reading {}

        record TooLarge() implements Reading {}
    }

    /**
     * Reads it line by line.
     *
     * @param wanted  where it is not empty, only the first line and those lines are kept in which one of these stands; for
     *     each of the others a dash is kept, so that lines keep their numbers
     */
    static Reading read(InputStream bytes, Set<String> wanted) {
        StringBuilder kept = new StringBuilder();
        int line = 1;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(bytes, UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                kept.append(line == 1 || next.isBlank() || isWanted(next, wanted) ? next : NOT_ASKED_FOR)
                        .append('\n');
                if (kept.length() > MOST) return new Reading.TooLarge();
                line++;
            }
        } catch (CharacterCodingException _) {
            return new Reading.NotUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SentFile file = new SentFile(kept.toString());
        return file.packed().length() > MOST_PACKED ? new Reading.TooLarge() : new Reading.Read(file);
    }

    private static boolean isWanted(String line, Set<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(line::contains);
    }

    /** For a hidden field. */
    String packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** What {@link #packed} made; empty where it is something else. */
    static Optional<SentFile> unpacked(String packed) {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] bytes = zip.readNBytes(4 * MOST);
            return zip.read() < 0 ? Optional.of(new SentFile(new String(bytes, UTF_8))) : Optional.empty();
        } catch (IllegalArgumentException | IOException _) {
            return Optional.empty();
        }
    }
}
