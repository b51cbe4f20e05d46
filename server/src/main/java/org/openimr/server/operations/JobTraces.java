package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In which trace a job was scheduled, kept in the transaction that schedules it: the job may run later, on another server.
 * In use only while traces are sent.
 */
final class JobTraces extends AbstractSchedulerListener {
    /** As the W3C writes it: version, trace, span, flags. */
    private static final Pattern PARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    private final JdbcClient jdbc;

    JobTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void onExecutionScheduled(TaskInstanceId job, Instant when) {
        SpanContext here = Span.current().getSpanContext();
        if (!here.isValid()) return;
        String parent = "00-" + here.getTraceId() + "-" + here.getSpanId() + "-"
                + here.getTraceFlags().asHex();
        jdbc.sql("""
            insert into job_trace (task_name, task_instance, parent) values (?, ?, ?)
            on conflict (task_name, task_instance) do update set parent = excluded.parent, noted_at = now()\
            """).param(job.getTaskName()).param(job.getId()).param(parent).update();
    }

    /** The span in which it was scheduled. */
    Optional<SpanContext> of(String kind, String instance) {
        return jdbc.sql("select parent from job_trace where task_name = ? and task_instance = ?")
                .param(kind)
                .param(instance)
                .query(String.class)
                .optional()
                .map(PARENT::matcher)
                .filter(Matcher::matches)
                .map(found -> SpanContext.createFromRemoteParent(
                        found.group(1),
                        found.group(2),
                        TraceFlags.fromHex(found.group(3), 0),
                        TraceState.getDefault()));
    }

    void forget(String kind, String instance) {
        jdbc.sql("delete from job_trace where task_name = ? and task_instance = ?")
                .param(kind)
                .param(instance)
                .update();
    }

    /** What was left by jobs that ended while nothing was traced. */
    void forgetOld() {
        jdbc.sql("delete from job_trace where noted_at < now() - interval '7 days'")
                .update();
    }
}
