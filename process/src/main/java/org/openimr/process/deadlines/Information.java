package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;

/**
 * What the decision waits for, Lab. Code 4610.6(d)(1): the request and the supporting documents.
 *
 * @param requestAt  receipt of the application by the review organization
 * @param records    when the required records were complete, or the go-ahead without them; empty while neither is
 * @param extension  what the Administrative Director granted, Lab. Code 4610.6(d)(2)
 */
public record Information(Instant requestAt, Optional<RecordsIn> records, Optional<ExtensionGrant> extension)
        implements StartFact {

    /** How the file became ready for review. */
    public sealed interface RecordsIn {
        Instant at();

        /** The required records arrived. */
        record Complete(Instant at) implements RecordsIn {}

        /** They never came, and review goes ahead on what 8 CCR 9792.10.6(b)(2) allows. */
        record GoAhead(Instant at) implements RecordsIn {}
    }

    /** Complete at a moment, nothing granted. */
    public static Information complete(Instant requestAt, Instant recordsAt) {
        return new Information(requestAt, Optional.of(new RecordsIn.Complete(recordsAt)), Optional.empty());
    }

    /** The same information, with more time granted. */
    public Information with(ExtensionGrant grant) {
        return new Information(requestAt, records, Optional.of(grant));
    }

    /** The last of request and records; empty while the records are not in. */
    public Optional<Instant> startsAt() {
        return records.map(in -> in.at().isBefore(requestAt) ? requestAt : in.at());
    }

    /** The event that the time runs from. */
    StartEvent event() {
        boolean wentAhead = records.filter(RecordsIn.GoAhead.class::isInstance)
                .filter(in -> !in.at().isBefore(requestAt))
                .isPresent();
        return wentAhead ? StartEvent.GO_AHEAD_WITHOUT_RECORDS : StartEvent.INFORMATION_COMPLETE;
    }

    @Override
    public LocalDate judgedOn() {
        return CaliforniaTime.dayOf(startsAt().orElse(requestAt));
    }
}
