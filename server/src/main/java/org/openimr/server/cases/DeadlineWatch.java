package org.openimr.server.cases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.cases.Queue.Group;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each morning in California, says in the log how many cases are overdue and due. It marks nothing: whether a day has
 * passed is worked out whenever someone asks.
 */
@Configuration(proxyBeanMethods = false)
class DeadlineWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Actor WATCH = new Actor("deadline-watch", Role.MEDICAL_DIRECTOR);

    @Bean
    RecurringTask<Void> watchDeadlines(CaseQueries queries, Clock clock) {
        return Tasks.recurring("watch-deadlines", Schedules.daily(CaliforniaTime.ZONE, MORNING))
                .execute((_, _) -> {
                    Queue queue = queries.queue(WATCH, clock.instant());
                    int overdue = queue.count(Group.STUCK);
                    int today = queue.count(Group.DUE_TODAY);
                    if (overdue + today > 0) LOG.warn("{} cases are overdue, {} are due today.", overdue, today);
                });
    }
}
