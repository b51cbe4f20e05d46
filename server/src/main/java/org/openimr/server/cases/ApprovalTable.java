package org.openimr.server.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code awaited_approval}. */
final class ApprovalTable {
    private static final String LINE = "\n";

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Follows the case: what is still waited for keeps the time since when; what is not leaves the table.
     *
     * @param before  the case before it
     * @param at      when what made this state happened
     */
    void put(CaseNumber number, CaseState before, CaseState after, Instant at) {
        List<AwaitedAct> awaited = AwaitedAct.of(after);
        if (awaited.equals(AwaitedAct.of(before))) return;
        jdbc.sql("delete from awaited_approval where number = ? and kind <> all (?)")
                .param(number.value())
                .param(awaited.stream().map(act -> act.kind().name()).toArray(String[]::new))
                .update();
        for (AwaitedAct act : awaited) {
            jdbc.sql(
                            "insert into awaited_approval (number, kind, since, clause, what) values (?, ?, ?, ?, ?)"
                                    + " on conflict (number, kind) do update set clause = excluded.clause, what = excluded.what")
                    .param(number.value())
                    .param(act.kind().name())
                    .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param(act.clause().printed())
                    .param(String.join(LINE, act.what()))
                    .update();
        }
    }

    /** The longest waiting first. */
    List<Approval> longest(int limit) {
        return jdbc.sql(
                        "select number, kind, since, clause, what, parties, " + OverviewTable.CLOCK
                                + " from awaited_approval join case_overview using (number) order by since, number, kind limit ?")
                .param(limit)
                .query((rs, _) -> new Approval(
                        new CaseNumber(rs.getString("number")),
                        rs.getString("parties"),
                        ApprovalKind.valueOf(rs.getString("kind")),
                        rs.getObject("since", OffsetDateTime.class).toInstant(),
                        rs.getString("clause"),
                        rs.getString("what").lines().toList(),
                        OverviewTable.due(rs)))
                .list();
    }

    void clear() {
        jdbc.sql("delete from awaited_approval").update();
    }
}
