package org.openimr.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table is the one that the scheduler expects. */
class ScheduledTasksTest {
    private static final TaskDescriptor<String> NOTE = TaskDescriptor.of("note", String.class);

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @Test
    void a_job_is_kept_in_the_table_and_done_once() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        OneTimeTask<String> task = Tasks.oneTime(NOTE).execute((_, _) -> done.countDown());
        Scheduler scheduler = Scheduler.create(POSTGRES.dataSource(), task)
                .threads(2)
                .pollingInterval(Duration.ofMillis(100))
                .pollUsingLockAndFetch(0.5, 1.0)
                .enablePriority()
                .build();
        scheduler.schedule(NOTE.instance("1").data("to whom it concerns").scheduledTo(Instant.now()));
        assertThat(jobs()).isEqualTo(1);
        scheduler.start();
        try {
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            scheduler.stop();
        }
        assertThat(jobs()).isZero();
    }

    private static int jobs() {
        return POSTGRES.jdbc()
                .sql("select count(*) from scheduled_tasks")
                .query(Integer.class)
                .single();
    }
}
