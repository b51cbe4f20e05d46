package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.Grade;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.filing.Application;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code case_overview}. */
final class OverviewTable {
    /** Columns of the deadline, for {@link #due}. */
    static final String CLOCK =
            "clock_name, clock_last_day, clock_last_moment, clock_citation, clock_explanation, clock_grade";

    private static final String COLUMNS = "number, version, stage, priority, parties, items, first_item, act,"
            + " owner_role, waits_for, " + CLOCK + ", updated_at";

    private final JdbcClient jdbc;

    OverviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param application  by which cases of one worker and one injury are found
     * @param noticeAt     when a day must be passed to the case, if a limit will run out
     */
    void put(CaseOverview row, Application application, Optional<UUID> reviewer, Optional<Instant> noticeAt) {
        Optional<Due> due = row.due();
        jdbc.sql("""
                insert into case_overview (number, version, stage, priority, parties, items, first_item, act,
                    owner_role, waits_for, clock_name, clock_last_day, clock_last_moment, clock_citation,
                    clock_explanation, clock_grade, updated_at, reviewer, notice_at, worker, injured_on)
                values (:number, :version, :stage, :priority, :parties, :items, :first_item, :act, :owner, :waits_for,
                    :clock, :last_day, :last_moment, :citation, :explanation, :grade, :updated_at, :reviewer, :notice_at,
                    :worker, :injured_on)
                on conflict (number) do update set version = excluded.version, stage = excluded.stage,
                    priority = excluded.priority, parties = excluded.parties, items = excluded.items,
                    first_item = excluded.first_item, act = excluded.act, owner_role = excluded.owner_role,
                    waits_for = excluded.waits_for, clock_name = excluded.clock_name,
                    clock_last_day = excluded.clock_last_day, clock_last_moment = excluded.clock_last_moment,
                    clock_citation = excluded.clock_citation, clock_explanation = excluded.clock_explanation,
                    clock_grade = excluded.clock_grade, updated_at = excluded.updated_at,
                    reviewer = excluded.reviewer, notice_at = excluded.notice_at, worker = excluded.worker,
                    injured_on = excluded.injured_on
                """)
                .param("number", row.number().value())
                .param("version", row.version())
                .param("stage", row.stage().name())
                .param("priority", row.priority().name())
                .param("parties", row.parties())
                .param("items", row.items())
                .param("first_item", row.firstItem())
                .param("act", row.act())
                .param("owner", orNull(row.owner().map(Role::name)))
                .param("waits_for", orNull(row.waitsFor()))
                .param("clock", orNull(due.map(d -> d.clock().name())))
                .param("last_day", orNull(due.map(Due::lastDay)))
                .param("last_moment", orNull(due.flatMap(Due::lastMoment).map(OverviewTable::stored)))
                .param("citation", orNull(due.map(Due::citation)))
                .param("explanation", orNull(due.map(Due::explanation)))
                .param("grade", orNull(due.map(d -> d.grade().name())))
                .param("updated_at", stored(row.updatedAt()))
                .param("reviewer", orNull(reviewer))
                .param("notice_at", orNull(noticeAt.map(OverviewTable::stored)))
                .param("worker", JoinableCases.worker(application))
                .param("injured_on", application.dateOfInjury())
                .update();
    }

    /** Open cases of that worker and that injury, by number. */
    List<CaseNumber> of(String worker, LocalDate injuredOn, int limit) {
        return jdbc.sql("select number from case_overview where worker = ? and injured_on = ?"
                        + " and owner_role is not null order by number limit ?")
                .param(worker)
                .param(injuredOn)
                .param(limit)
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }

    /** Cases in which somebody has something to do, or a limit may still run out. */
    List<CaseNumber> open() {
        return jdbc.sql("select number from case_overview where owner_role is not null or notice_at is not null"
                        + " order by number")
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }

    /** How many cases stand at none of these stages. */
    long countBut(Collection<Stage> stages) {
        return jdbc.sql("select count(*) from case_overview where stage <> all(?)")
                .param(names(stages))
                .query(Long.class)
                .single();
    }

    /** Cases in which nobody has anything to do, at none of these stages. */
    List<CaseNumber> withoutOwner(Collection<Stage> but) {
        return jdbc.sql("select number from case_overview where owner_role is null and stage <> all(?) order by number")
                .param(names(but))
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }

    private static String[] names(Collection<Stage> stages) {
        return stages.stream().map(Stage::name).toArray(String[]::new);
    }

    /** Cases with something left to do, the earliest deadline first. */
    List<CaseOverview> open(int limit) {
        return jdbc.sql("select " + COLUMNS + " from case_overview where owner_role is not null"
                        + " order by clock_last_day nulls last, number limit ?")
                .param(limit)
                .query(OverviewTable::row)
                .list();
    }

    /** Of these, the cases that this reviewer took. */
    List<CaseOverview> openOf(UUID reviewer, int limit) {
        return jdbc.sql("select " + COLUMNS + " from case_overview where owner_role is not null and reviewer = ?"
                        + " order by clock_last_day nulls last, number limit ?")
                .param(reviewer)
                .param(limit)
                .query(OverviewTable::row)
                .list();
    }

    /** Two cases of one worker and one injury, the lower number first. */
    record Twins(CaseNumber one, CaseNumber other) {}

    /** Those of which both are at that stage, by number. */
    List<Twins> twins(Stage stage, int limit) {
        return jdbc.sql("select one.number, other.number from case_overview one join case_overview other"
                        + " on other.worker = one.worker and other.injured_on = one.injured_on"
                        + " and other.number > one.number"
                        + " where one.stage = :stage and other.stage = :stage order by 1, 2 limit :limit")
                .param("stage", stage.name())
                .param("limit", limit)
                .query((rs, _) -> new Twins(new CaseNumber(rs.getString(1)), new CaseNumber(rs.getString(2))))
                .list();
    }

    /** Cases in which a limit ran out by {@code now} that nobody noticed, the longest ago first. */
    List<PassingDays.Noticing> toNotice(Instant now, int limit) {
        return jdbc.sql("select number, version, notice_at from case_overview where notice_at <= ?"
                        + " order by notice_at, number limit ?")
                .param(stored(now))
                .param(limit)
                .query((rs, _) -> new PassingDays.Noticing(
                        new CaseNumber(rs.getString("number")),
                        rs.getInt("version"),
                        moment(rs, "notice_at").orElseThrow()))
                .list();
    }

    void clear() {
        jdbc.sql("delete from case_overview").update();
    }

    private static CaseOverview row(ResultSet rs, int index) throws SQLException {
        return new CaseOverview(
                new CaseNumber(rs.getString("number")),
                rs.getInt("version"),
                Stage.valueOf(rs.getString("stage")),
                Priority.valueOf(rs.getString("priority")),
                rs.getString("parties"),
                rs.getInt("items"),
                rs.getString("first_item"),
                rs.getString("act"),
                Optional.ofNullable(rs.getString("owner_role")).map(Role::valueOf),
                Optional.ofNullable(rs.getString("waits_for")),
                due(rs),
                moment(rs, "updated_at").orElseThrow());
    }

    /** The deadline of a row. */
    static Optional<Due> due(ResultSet rs) throws SQLException {
        String clock = rs.getString("clock_name");
        if (clock == null) return Optional.empty();
        return Optional.of(new Due(
                ClockName.valueOf(clock),
                rs.getObject("clock_last_day", LocalDate.class),
                moment(rs, "clock_last_moment"),
                rs.getString("clock_citation"),
                rs.getString("clock_explanation"),
                Grade.valueOf(rs.getString("clock_grade"))));
    }

    private static Optional<Instant> moment(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    // A column without a value is null in the database, and only there.
    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
