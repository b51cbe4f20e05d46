package org.openimr.server.looks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.openimr.server.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals looks, a minute after the last time. */
@Configuration(proxyBeanMethods = false)
class LookSealJob {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    static LookSealing lookSealing(JdbcClient jdbc, EventLog log, PlatformTransactionManager transactions) {
        return new LookSealing(jdbc, log, new TransactionTemplate(transactions));
    }

    @Bean
    RecurringTask<Void> sealLooks(LookSealing sealing, Clock clock) {
        return Tasks.recurring("seal-looks", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> sealing.seal(clock.instant()));
    }
}
