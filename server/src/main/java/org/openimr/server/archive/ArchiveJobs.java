package org.openimr.server.archive;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import org.openimr.determination.CaseNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that indexes one published determination. */
@Configuration(proxyBeanMethods = false)
public class ArchiveJobs {
    private static final TaskDescriptor<Void> INDEX = TaskDescriptor.of("index-published-determination");

    /** Schedules it in the caller's transaction: it runs if and only if the publication is kept. */
    public static void schedule(SchedulerClient scheduler, CaseNumber number) {
        scheduler.scheduleIfNotExists(INDEX.instance(number.value()).scheduledTo(Instant.EPOCH));
    }

    @Bean
    OneTimeTask<Void> indexPublished(ArchiveFeed feed) {
        return Tasks.oneTime(INDEX).execute((instance, _) -> feed.index(new CaseNumber(instance.getId())));
    }
}
