package org.openimr.server.checkpoint;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Signs what was added to the log, a minute after the last time. The task is kept in the database and runs on one node at
 * a time.
 */
@Configuration(proxyBeanMethods = false)
public class CheckpointJob {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointJob.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> signCheckpoint(CheckpointMaking making, Clock clock) {
        return Tasks.recurring("sign-checkpoint", Schedules.fixedDelay(PAUSE)).execute((_, _) -> sign(making, clock));
    }

    /** What goes wrong is said each minute until it is put right. */
    static void sign(CheckpointMaking making, Clock clock) {
        try {
            making.make(clock.instant());
        } catch (CheckpointFault e) {
            LOG.error("No checkpoint of the event log was made.", e);
        } catch (IOException | SQLException e) {
            LOG.error("No checkpoint of the event log was made: its folder or the database cannot be used.", e);
        }
    }
}
