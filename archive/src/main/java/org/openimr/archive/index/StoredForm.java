package org.openimr.archive.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.openimr.archive.ContentHash;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;

/**
 * A published determination as bytes inside the index. Equal values have equal bytes, so the hash of the bytes tells
 * whether content changed. Private to the index: a changed form is a new layout of
 * every adapter, and the index is rebuilt.
 */
public final class StoredForm {
    private StoredForm() {}

    /** Equal for equal values. */
    public static byte[] write(PublishedDetermination published) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            FieldOutput out = new FieldOutput(data);
            out.text(published.id().value());
            out.day(published.publishedOn());
            out.optional(published.copies().text(), hash -> out.text(hash.hex()));
            out.optional(published.copies().html(), hash -> out.text(hash.hex()));
            out.optional(published.copies().pdf(), hash -> out.text(hash.hex()));
            new StoredDetermination.Writer(out).determination(published.determination());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if the bytes are not what {@link #write} made
     */
    public static PublishedDetermination read(byte[] bytes) throws IOException {
        FieldInput in = new FieldInput(new DataInputStream(new ByteArrayInputStream(bytes)));
        PublishedId id = new PublishedId(in.text());
        LocalDate publishedOn = in.day();
        LetterCopies copies = new LetterCopies(
                in.optional(() -> new ContentHash(in.text())),
                in.optional(() -> new ContentHash(in.text())),
                in.optional(() -> new ContentHash(in.text())));
        return new PublishedDetermination(id, new StoredDetermination.Reader(in).determination(), publishedOn, copies);
    }
}
