package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.Optional;

/** {@link JobTraces} where traces are sent, and nothing where they are not. */
final class KeptTraces extends AbstractSchedulerListener {
    private final Optional<JobTraces> traces;

    KeptTraces(Optional<JobTraces> traces) {
        this.traces = traces;
    }

    Optional<JobTraces> traces() {
        return traces;
    }

    @Override
    public void onExecutionScheduled(TaskInstanceId job, Instant when) {
        traces.ifPresent(kept -> kept.onExecutionScheduled(job, when));
    }
}
