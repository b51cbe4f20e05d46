package org.openimr.server.records;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/** The reading of files in the queue that PostgreSQL keeps. */
public interface ReadingJobs {
    /** A file to be read, in the caller's transaction: it is read if and only if that is kept. */
    void read(FileId file);

    /** The name under which the job is kept. */
    TaskDescriptor<Void> READ = TaskDescriptor.of("read-file");

    /** Of that queue. */
    static ReadingJobs in(SchedulerClient scheduler) {
        return file ->
                scheduler.scheduleIfNotExists(READ.instance(file.toString()).scheduledTo(Instant.EPOCH));
    }

    /** Files read at a time: letters and days must not wait behind them. */
    int AT_A_TIME = 2;

    /** After so long a file asks again whether it is its turn. */
    Duration AGAIN = Duration.ofSeconds(2);

    /** Reads; a reading that was broken off by the program's death goes on at the page after the last that was kept. */
    static CustomTask<Void> reading(FileReading reading, Clock clock) {
        Semaphore turns = new Semaphore(AT_A_TIME);
        return Tasks.custom(READ).onDeadExecutionRevive().execute((instance, _) -> {
            if (!turns.tryAcquire()) {
                return (complete, job) ->
                        job.reschedule(complete, clock.instant().plus(AGAIN));
            }
            try {
                reading.read(FileId.parse(instance.getId()).orElseThrow());
                return new CompletionHandler.OnCompleteRemove<>();
            } finally {
                turns.release();
            }
        });
    }
}
