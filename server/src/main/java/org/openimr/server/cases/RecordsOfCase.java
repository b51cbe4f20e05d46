package org.openimr.server.cases;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.openimr.process.Stage;
import org.openimr.process.docket.Docket;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the log says of a case's file, for those who keep it; who may see it is asked elsewhere.
 *
 * @param records  what was received, in order
 * @param index    what was sealed, in order
 */
public record RecordsOfCase(Stage stage, List<RecordReceived> records, List<SealedPart> index) {
    public RecordsOfCase {
        records = List.copyOf(records);
        index = List.copyOf(index);
    }

    /** Of the case as it stands; empty if there is none. */
    public static Optional<RecordsOfCase> load(EventLog log, CaseNumber number) {
        CaseState state = CaseHistory.load(log, number).state();
        return state.filedDocket().map(docket -> of(state, docket));
    }

    private static RecordsOfCase of(CaseState state, Docket docket) {
        return new RecordsOfCase(Stage.of(state), state.recordsReceived(), docket.index());
    }

    /** Cases of which something was sealed, in the order in which that was done first. */
    public static List<CaseNumber> sealed(JdbcClient jdbc) {
        return jdbc.sql("select substr(stream, 6) from event where type = 'ExhibitsSealed' and stream like 'case/%'"
                        + " group by stream order by min(position)")
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }
}
