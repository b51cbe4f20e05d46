package org.openimr.server.cases;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.filing.Filing;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;

/**
 * One event of a case, with the case before and after it.
 *
 * @param occurrence  how often this kind of event happened in the case by then, this one included
 */
public record CaseMoment(CaseState before, CaseState after, CaseEvent event, RecordedEvent recorded, int occurrence) {
    /** @param version  in the case's stream, from 1 */
    public static Optional<CaseMoment> of(EventLog log, CaseNumber number, int version) {
        List<RecordedEvent> events = log.stream(CaseHistory.stream(number)).events();
        if (version < 1 || version > events.size()) return Optional.empty();
        RecordedEvent recorded = events.get(version - 1);
        CaseState before = CaseHistory.fold(events.subList(0, version - 1));
        CaseEvent event = CaseHistory.read(recorded);
        return Optional.of(new CaseMoment(
                before, CaseProcess.evolve(before, event), event, recorded, occurrence(events.subList(0, version))));
    }

    private static int occurrence(List<RecordedEvent> untilNow) {
        String kind = untilNow.getLast().type().name();
        return Math.toIntExact(untilNow.stream()
                .filter(event -> event.type().name().equals(kind))
                .count());
    }

    /** The application of a case, if there is such a case. */
    public static Optional<Filing> filing(EventLog log, CaseNumber number) {
        return CaseHistory.load(log, number).state() instanceof Filed filed
                ? Optional.of(filed.docket().filing())
                : Optional.empty();
    }
}
