package org.openimr.process.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.process.filing.PartyRole;

/**
 * One document of the case file as it was received.
 *
 * @param dated  date of the document itself, where it bears one
 * @param file   where it is kept; empty for what was received on paper and is not kept here
 */
public record RecordReceived(
        RecordKind kind,
        PartyRole sender,
        String description,
        Optional<LocalDate> dated,
        Instant receivedAt,
        Optional<StoredFile> file) {
    public RecordReceived {
        if (description.isBlank()) throw new IllegalArgumentException("a document is described");
    }

    /** A document that is not kept here. */
    public RecordReceived(
            RecordKind kind, PartyRole sender, String description, Optional<LocalDate> dated, Instant receivedAt) {
        this(kind, sender, description, dated, receivedAt, Optional.empty());
    }
}
