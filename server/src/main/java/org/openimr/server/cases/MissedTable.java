package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Missed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code missed_deadline}: what was late, and whether it was done after all. */
final class MissedTable {
    private final JdbcClient jdbc;
    private final Clocks clocks;

    MissedTable(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** Writes what the case's events say, in place of what stood there. */
    void put(CaseNumber number, CaseState state) {
        List<Missed> missed = state.filedDocket().map(Docket::missed).orElse(List.of());
        if (missed.isEmpty()) return;
        List<Clock> all = clocks.of(state);
        for (Missed alarm : missed) {
            Optional<Instant> done = all.stream()
                    .filter(clock -> clock.name() == alarm.clock()
                            && clock.limit().lastDay().equals(alarm.lastDay()))
                    .findFirst()
                    .flatMap(Clock::stoppedAt);
            jdbc.sql("""
                    insert into missed_deadline (number, clock, last_day, noticed_at, done_at, administrator)
                    values (:number, :clock, :last_day, :noticed_at, :done_at, :administrator)
                    on conflict (number, clock, last_day) do update set done_at = excluded.done_at
                    """)
                    .param("number", number.value())
                    .param("clock", alarm.clock().name())
                    .param("last_day", alarm.lastDay())
                    .param("noticed_at", stored(alarm.noticedAt()))
                    .param(
                            "administrator",
                            state.filedDocket().map(PenaltyTable::administrator).orElse(""))
                    .param("done_at", done.map(MissedTable::stored).orElse(null))
                    .update();
        }
    }

    /** The newest first. */
    List<LateDeadline> newest(int limit) {
        return jdbc.sql("select number, clock, last_day, noticed_at, done_at from missed_deadline"
                        + " order by noticed_at desc, number, clock limit ?")
                .param(limit)
                .query(MissedTable::row)
                .list();
    }

    /** What was late of one kind, the newest first, with the claims administrator. */
    List<Owed> of(ClockName clock, int limit) {
        return jdbc.sql("select number, administrator, last_day, done_at from missed_deadline where clock = ?"
                        + " order by last_day desc, number limit ?")
                .param(clock.name())
                .param(limit)
                .query((rs, _) -> new Owed(
                        new CaseNumber(rs.getString("number")),
                        rs.getString("administrator"),
                        rs.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(rs.getObject("done_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** What somebody owed by a day. */
    record Owed(CaseNumber number, String administrator, LocalDate lastDay, Optional<Instant> doneAt) {}

    /** How often each clock ran out, and how often the act is still owed. */
    List<LateCount> counts() {
        return jdbc.sql("select clock, count(*) as missed, count(*) filter (where done_at is null) as owed"
                        + " from missed_deadline group by clock order by missed desc, clock")
                .query((rs, _) ->
                        new LateCount(ClockName.valueOf(rs.getString("clock")), rs.getInt("missed"), rs.getInt("owed")))
                .list();
    }

    void clear() {
        jdbc.sql("delete from missed_deadline").update();
    }

    private static LateDeadline row(ResultSet rs, int index) throws SQLException {
        return new LateDeadline(
                new CaseNumber(rs.getString("number")),
                ClockName.valueOf(rs.getString("clock")),
                rs.getObject("last_day", LocalDate.class),
                rs.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("done_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
