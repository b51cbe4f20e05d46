package org.openimr.server.inspection;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Instant;
import java.util.function.Supplier;

/** Has the inspection made now, for who has just mended what it found. */
public final class InspectionOrder {
    /** Kind of the job. */
    static final String JOB = "inspect";

    private final Supplier<Scheduler> scheduler;

    InspectionOrder(Supplier<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** @return whether it begins now; not where one is being made at this moment */
    public boolean now(Instant now) {
        try {
            boolean due = scheduler.get().reschedule(TaskInstanceId.of(JOB, RecurringTask.INSTANCE), now);
            if (due) scheduler.get().triggerCheckForDueExecutions();
            return due;
        } catch (TaskInstanceCurrentlyExecutingException _) {
            return false;
        }
    }
}
