package org.openimr.server.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.PublishedId;

/**
 * What is to become of a letter kept aside.
 *
 * @param document     first digits of its document's hash, where several are kept aside under the number
 * @param taken        it becomes a further version; otherwise the known letter is kept
 * @param reason       why; of a letter that is taken in words for the public
 * @param actor        who settles
 * @param publishedOn  California calendar date of publication of a letter that is taken
 */
public record SettlementOrder(
        PublishedId id, Optional<String> document, boolean taken, String reason, String actor, LocalDate publishedOn) {
    public SettlementOrder {
        if (reason.isBlank()) throw new IllegalArgumentException("a settlement needs a reason");
    }
}
