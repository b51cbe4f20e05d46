package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.openimr.process.Actor;
import org.springframework.transaction.support.TransactionTemplate;

/** Has failed jobs tried again at once, for a person who may; who it was is kept with it. */
public final class JobRetry {
    private final JobTable jobs;
    private final TransactionTemplate transaction;
    private final Supplier<Scheduler> scheduler;

    JobRetry(JobTable jobs, TransactionTemplate transaction, Supplier<Scheduler> scheduler) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.scheduler = scheduler;
    }

    /** @return whether it is tried again; not where it runs at this moment, ended meanwhile, or cannot be run here */
    public boolean tryAgain(String kind, String instance, Actor by, Instant at) {
        boolean made = Objects.requireNonNull(
                transaction.execute(_ -> jobs.tryAgain(kind, instance, by.id() + " " + by.role(), at)));
        if (made) scheduler.get().triggerCheckForDueExecutions();
        return made;
    }
}
