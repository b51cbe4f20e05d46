package org.openimr.server.records;

import java.time.Instant;
import java.util.OptionalInt;
import org.openimr.process.filing.PartyRole;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;

/**
 * A document of the case file as the index lists it.
 *
 * @param number     in the sealed index; before that the place it would have today
 * @param file       the received file it is a part of
 * @param part       of the sealed index: 0, or the number of a supplement; empty while it is not sealed
 * @param confirmed  whether a person said what it is
 */
public record ListedExhibit(
        int number,
        FileId file,
        PageRange pages,
        PartyRole sender,
        Instant receivedAt,
        Description description,
        OptionalInt part,
        boolean confirmed) {
    /** Whether it cannot change any more. */
    public boolean isSealed() {
        return part.isPresent();
    }
}
