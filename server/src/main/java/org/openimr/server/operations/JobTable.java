package org.openimr.server.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue of jobs that PostgreSQL keeps, why some failed, and who had them tried again. */
public final class JobTable {
    private final JdbcClient jdbc;
    private final Set<String> kinds;

    /** @param kinds  those that this version of the program can run */
    public JobTable(JdbcClient jdbc, Set<String> kinds) {
        this.jdbc = jdbc;
        this.kinds = Set.copyOf(kinds);
    }

    /** By kind, in order; kinds of which none waits are missing. */
    List<JobQueue> queues() {
        return jdbc.sql("""
            select task_name, count(*) filter (where not picked), count(*) filter (where picked),
                   count(*) filter (where coalesce(consecutive_failures, 0) > 0),
                   coalesce(extract(epoch from now() - min(greatest(queued_at, execution_time))
                       filter (where not picked and execution_time <= now())), 0)
              from scheduled_tasks group by task_name order by task_name\
            """)
                .query((rs, _) -> new JobQueue(
                        rs.getString(1), rs.getLong(2), rs.getLong(3), rs.getLong(4), Duration.ofMillis((long)
                                (1000 * Math.max(0, rs.getDouble(5))))))
                .list();
    }

    /** Those that failed, the newest failure first. */
    public List<FailedJob> failed(int most) {
        return jdbc.sql("""
            select t.task_name, t.task_instance, t.consecutive_failures, t.last_failure, t.execution_time, f.reason
              from scheduled_tasks t left join job_failure f using (task_name, task_instance)
             where coalesce(t.consecutive_failures, 0) > 0
             order by t.last_failure desc, t.task_name, t.task_instance limit ?\
            """).param(most).query((rs, _) -> row(rs, kinds)).list();
    }

    private static FailedJob row(ResultSet rs, Set<String> kinds) throws SQLException {
        String reason = rs.getString(6);
        return new FailedJob(
                rs.getString(1),
                rs.getString(2),
                rs.getInt(3),
                instant(rs, 4),
                instant(rs, 5),
                reason == null ? "The server that ran it ended before it could say why." : reason,
                kinds.contains(rs.getString(1)));
    }

    private static Instant instant(ResultSet rs, int column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Keeps why it failed, in place of an earlier reason. */
    void keepReason(String kind, String instance, String reason, Instant at) {
        jdbc.sql("""
            insert into job_failure (task_name, task_instance, reason, failed_at) values (?, ?, ?, ?)
            on conflict (task_name, task_instance)
            do update set reason = excluded.reason, failed_at = excluded.failed_at\
            """)
                .param(kind)
                .param(instance)
                .param(reason)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** It ended well. */
    void forgetReason(String kind, String instance) {
        jdbc.sql("delete from job_failure where task_name = ? and task_instance = ?")
                .param(kind)
                .param(instance)
                .update();
    }

    /**
     * Makes a failed job due now, and keeps who asked for it; in the caller's transaction, if there is one.
     *
     * @param by  account
     * @return whether it was; not where it runs at this moment, ended meanwhile, did not fail, or is of a kind that is
     *     not known
     */
    boolean tryAgain(String kind, String instance, String by, Instant at) {
        if (!kinds.contains(kind)) return false;
        int made = jdbc.sql("""
            update scheduled_tasks set execution_time = ?, version = version + 1
             where task_name = ? and task_instance = ? and not picked and coalesce(consecutive_failures, 0) > 0\
            """)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(kind)
                .param(instance)
                .update();
        if (made == 0) return false;
        jdbc.sql("insert into job_retry (task_name, task_instance, asked_by, asked_at) values (?, ?, ?, ?)")
                .param(kind)
                .param(instance)
                .param(by)
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return true;
    }
}
