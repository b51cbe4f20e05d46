package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

    /**
     * Follows the case. Whether an act was done shows only while its clock is among the case's clocks: what was written
     * then stays, and an act not done by then is owed no more.
     *
     * @param at  when what made this state happened
     */
    void put(CaseNumber number, CaseState state, Instant at) {
        Optional<Docket> docket = state.filedDocket();
        List<Missed> missed = docket.map(Docket::missed).orElse(List.of());
        if (missed.isEmpty()) return;
        List<Clock> all = clocks.of(state);
        for (Missed alarm : missed) {
            Optional<Clock> clock = all.stream()
                    .filter(each -> each.name() == alarm.clock()
                            && each.limit().lastDay().equals(alarm.lastDay()))
                    .findFirst();
            jdbc.sql("""
                    insert into missed_deadline as m
                        (number, clock, last_day, noticed_at, done_at, ended_at, administrator)
                    values (:number, :clock, :last_day, :noticed_at, :done_at, :ended_at, :administrator)
                    on conflict (number, clock, last_day) do update set
                        done_at = case when :known then excluded.done_at else m.done_at end,
                        ended_at = case when :known or m.done_at is not null then null
                                        else coalesce(m.ended_at, excluded.ended_at) end
                    """)
                    .param("number", number.value())
                    .param("clock", alarm.clock().name())
                    .param("last_day", alarm.lastDay())
                    .param("noticed_at", stored(alarm.noticedAt()))
                    .param(
                            "administrator",
                            docket.map(PenaltyTable::administrator).orElse(""))
                    .param("known", clock.isPresent())
                    .param(
                            "done_at",
                            clock.flatMap(Clock::stoppedAt)
                                    .map(MissedTable::stored)
                                    .orElse(null),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("ended_at", clock.isPresent() ? null : stored(at), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    /** The newest first. */
    List<LateDeadline> newest(int limit) {
        return jdbc.sql("select number, clock, last_day, noticed_at, done_at, ended_at from missed_deadline"
                        + " order by noticed_at desc, number, clock limit ?")
                .param(limit)
                .query(MissedTable::row)
                .list();
    }

    /** What was late of one kind, the newest first, with the claims administrator. */
    List<Owed> of(ClockName clock, int limit) {
        return jdbc.sql("select number, administrator, last_day, done_at, ended_at from missed_deadline where clock = ?"
                        + " order by last_day desc, number limit ?")
                .param(clock.name())
                .param(limit)
                .query((rs, _) -> new Owed(
                        new CaseNumber(rs.getString("number")),
                        rs.getString("administrator"),
                        rs.getObject("last_day", LocalDate.class),
                        moment(rs, "done_at"),
                        moment(rs, "ended_at")))
                .list();
    }

    /** What somebody owed by a day, when it was done, or when it was owed no more. */
    record Owed(
            CaseNumber number,
            String administrator,
            LocalDate lastDay,
            Optional<Instant> doneAt,
            Optional<Instant> endedAt) {}

    /** How often each clock ran out, and how often the act is still owed. */
    List<LateCount> counts() {
        return jdbc.sql(
                        "select clock, count(*) as missed, count(*) filter (where done_at is null and ended_at is null) as owed"
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
                moment(rs, "done_at"),
                moment(rs, "ended_at"));
    }

    private static Optional<Instant> moment(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
