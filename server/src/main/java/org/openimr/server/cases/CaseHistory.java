package org.openimr.server.cases;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.server.cases.json.EventJson;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.Fold;
import org.openimr.server.log.History;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.log.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of one case and the state that they make. */
record CaseHistory(History kept, CaseState state) {
    private static final String PREFIX = "case/";

    private static final Fold<CaseState> COURSE = new Fold<>() {
        @Override
        public CaseState initial() {
            return CaseProcess.initial();
        }

        @Override
        public CaseState evolve(CaseState state, RecordedEvent event) {
            return CaseProcess.evolve(state, read(event));
        }
    };

    static CaseHistory load(EventLog log, CaseNumber number) {
        History kept = log.stream(stream(number));
        return new CaseHistory(kept, kept.folded(COURSE));
    }

    /** Every case of the log, in the order in which they were filed. */
    static List<CaseNumber> all(JdbcClient jdbc) {
        return jdbc.sql(
                        "select substr(stream, 6) from event where version = 1 and stream like 'case/%' order by position")
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }

    static CaseState fold(List<RecordedEvent> events) {
        CaseState state = COURSE.initial();
        for (RecordedEvent event : events) state = COURSE.evolve(state, event);
        return state;
    }

    static CaseEvent read(RecordedEvent event) {
        return EventJson.read(event.type(), event.payload());
    }

    static StreamId stream(CaseNumber number) {
        return new StreamId(PREFIX + number.value());
    }
}
