package org.openimr.server.operations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.law.CaliforniaTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what waits in the database. */
final class WorkTable {
    /** Within so many days a deadline is at risk, as in the queue of staff. */
    private static final int RISK_DAYS = 7;

    private static final int MOST_UNSIGNED = 100_000;

    private final JdbcClient jdbc;
    private final ArchiveIndex index;

    WorkTable(JdbcClient jdbc, ArchiveIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** @param signed  position of the last event under a checkpoint; 0 where there is none */
    Checkup.Work count(Instant now, long signed) {
        return jdbc.sql("""
            select (select count(*) from letter_delivery where state in ('WAITING', 'SENDING')),
                   (select count(*) from letter_delivery where channel = 'EMAIL' and state = 'FAILED'),
                   (select count(*) from post_alarm where settled_at is null),
                   (select count(*) from received_file where state = 'WAITING'),
                   (select count(*) from received_file where state in ('READING', 'SEARCHABLE')),
                   (select count(*) from case_overview where owner_role is not null
                       and (clock_last_moment < :now
                           or (clock_last_moment is null and clock_last_day < :today))),
                   (select count(*) from case_overview where owner_role is not null
                       and clock_last_day between :today and :risk
                       and (clock_last_moment is null or clock_last_moment >= :now)),
                   (select count(*) from published_letter where position > :indexed),
                   (select count(*) from
                       (select 1 from event where position > :signed limit :most) unsigned)\
            """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("today", CaliforniaTime.dayOf(now))
                .param("risk", CaliforniaTime.dayOf(now).plusDays(RISK_DAYS))
                .param("indexed", index.committedThrough().orElse(0))
                .param("signed", signed)
                .param("most", MOST_UNSIGNED)
                .query((rs, _) -> new Checkup.Work(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getLong(3),
                        rs.getLong(4),
                        rs.getLong(5),
                        rs.getLong(6),
                        rs.getLong(7),
                        rs.getLong(8),
                        rs.getLong(9)))
                .single();
    }

    /** How the copying of the embedded server's log goes. */
    record Archiver(Optional<Instant> last, boolean failing) {}

    Archiver archiver() {
        return jdbc.sql("select last_archived_time, coalesce(last_failed_time > last_archived_time,"
                        + " last_failed_time is not null) from pg_stat_archiver")
                .query((rs, _) -> new Archiver(
                        Optional.ofNullable(rs.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        rs.getBoolean(2)))
                .single();
    }

    /** Empty before the first. */
    Optional<Checkup.Inspection> inspection() {
        return jdbc.sql("select ended_at, (select count(*) from inspection_finding where inspection = id)"
                        + " from inspection order by id desc limit 1")
                .query((rs, _) -> new Checkup.Inspection(
                        rs.getObject(1, OffsetDateTime.class).toInstant(), rs.getLong(2)))
                .optional();
    }

    /** The newest migration of the tables; 0 where there is none. */
    int schema() {
        return jdbc.sql("select coalesce(max(version::int), 0) from flyway_schema_history where success")
                .query(Integer.class)
                .single();
    }
}
