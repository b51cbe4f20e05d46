package org.openimr.archive.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.Outcome;

/** A row as bytes inside the index; a changed form is a new layout of every adapter. */
public final class RowForm {
    private RowForm() {}

    /** The bytes that {@link #read} reads. */
    public static byte[] write(UnmarkedRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            FieldOutput out = new FieldOutput(data);
            out.text(row.id().value());
            out.optional(row.caseNumber(), number -> out.text(number.value()));
            out.number(row.itemNumber());
            out.text(row.service());
            out.optional(row.outcome(), outcome -> out.text(outcome.name()));
            out.optional(row.decidedIn());
            out.list(row.guidelines(), relied -> {
                out.text(relied.kind().name());
                out.text(relied.label());
            });
            out.list(row.specialties(), out::text);
            out.optional(row.treatment(), out::text);
            out.optional(row.rationale(), out::text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException if the bytes are not what {@link #write} made
     */
    public static UnmarkedRow read(byte[] bytes, int from, int length) throws IOException {
        FieldInput in = new FieldInput(new DataInputStream(new ByteArrayInputStream(bytes, from, length)));
        return new UnmarkedRow(
                new PublishedId(in.text()),
                in.optional(() -> new CaseNumber(in.text())),
                in.number(),
                in.text(),
                in.optional(() -> Outcome.valueOf(in.text())),
                in.optionalNumber(),
                in.list(() -> new GuidelineRelied(Kind.valueOf(in.text()), in.text())),
                in.list(in::text),
                in.optional(in::text),
                in.optional(in::text));
    }
}
