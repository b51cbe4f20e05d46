package org.openimr.server.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.PenaltyLedger.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code penalty_line}. */
final class PenaltyTable {
    private final JdbcClient jdbc;

    PenaltyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the lines of a case that are not there yet; a line is never changed. */
    void put(CaseNumber number, Docket docket) {
        for (int i = 0; i < docket.penalties().size(); i++) {
            PenaltyEntry entry = docket.penalties().get(i);
            jdbc.sql("insert into penalty_line (number, line, administrator, at, kind, cents, clause, why)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (number, line) do nothing")
                    .param(number.value())
                    .param(i + 1)
                    .param(administrator(docket))
                    .param(OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                    .param(entry.kind().name())
                    .param(entry.cents())
                    .param(entry.clause().printed())
                    .param(entry.why())
                    .update();
        }
    }

    /** The newest first. */
    List<Line> newest(int limit) {
        return jdbc.sql("select number, administrator, at, kind, cents, clause, why from penalty_line"
                        + " order by at desc, number, line limit ?")
                .param(limit)
                .query((rs, _) -> new Line(
                        new CaseNumber(rs.getString("number")),
                        rs.getString("administrator"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        PenaltyEntry.Kind.valueOf(rs.getString("kind")),
                        rs.getLong("cents"),
                        rs.getString("clause"),
                        rs.getString("why")))
                .list();
    }

    void clear() {
        jdbc.sql("delete from penalty_line").update();
    }

    /** The claims administrator by name; empty where the application names none. */
    static String administrator(Docket docket) {
        return docket.party(PartyRole.CLAIMS_ADMINISTRATOR).map(Party::name).orElse("");
    }
}
