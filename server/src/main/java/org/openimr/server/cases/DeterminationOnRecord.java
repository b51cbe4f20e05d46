package org.openimr.server.cases;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.process.outcome.Ruling;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;

/** What a case's history said after a certain event. */
public final class DeterminationOnRecord {
    private DeterminationOnRecord() {}

    /** @param version  in the case's stream, from 1 */
    public static Optional<RecordedEvent> event(EventLog log, CaseNumber number, int version) {
        return log.stream(CaseHistory.stream(number)).events().stream()
                .filter(event -> event.version() == version)
                .findFirst();
    }

    /** The determination as it stood after that event, inclusive. */
    public static Optional<Determination> at(EventLog log, CaseNumber number, int version) {
        List<RecordedEvent> known = log.stream(CaseHistory.stream(number)).events().stream()
                .filter(event -> event.version() <= version)
                .toList();
        return CaseHistory.fold(known).ruling().map(Ruling::determination);
    }
}
