package org.openimr.server.panel.seating;

import org.openimr.determination.CaseNumber;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.History;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.log.StreamId;
import org.openimr.server.panel.seating.json.SeatingEventForms;

/** What happened about the reviewers of one case, and what it makes. */
record SeatingHistory(History kept, Seating seating) {
    private static final String PREFIX = "seating/";

    static StreamId stream(CaseNumber number) {
        return new StreamId(PREFIX + number.value());
    }

    static SeatingHistory load(EventLog log, CaseNumber number) {
        History kept = log.stream(stream(number));
        Seating seating = Seating.none(new CaseReference(number.value()));
        for (RecordedEvent event : kept.events()) seating = seating.with(read(event));
        return new SeatingHistory(kept, seating);
    }

    static SeatingEvent read(RecordedEvent event) {
        return SeatingEventForms.EVENTS.read(event.type(), event.payload());
    }
}
