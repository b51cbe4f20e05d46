package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import org.openimr.server.logging.Faults;
import org.openimr.server.logging.Plain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Keeps why a job failed, as long as it has not ended well. */
final class JobWatch extends AbstractSchedulerListener {
    private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

    private final JobTable jobs;

    JobWatch(JobTable jobs) {
        this.jobs = jobs;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        Execution execution = complete.getExecution();
        String kind = execution.taskInstance.getTaskName();
        String instance = execution.taskInstance.getId();
        try {
            if (complete.getResult() == ExecutionComplete.Result.FAILED) {
                String reason = complete.getCause().map(Faults::words).orElse("It was broken off.");
                jobs.keepReason(kind, instance, reason, complete.getTimeDone());
            } else if (execution.consecutiveFailures > 0) {
                jobs.forgetReason(kind, instance);
            }
        } catch (DataAccessException e) {
            LOG.warn("It could not be kept how a job of the kind {} ended.", new Plain(kind), e);
        }
    }
}
