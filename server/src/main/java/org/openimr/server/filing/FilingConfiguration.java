package org.openimr.server.filing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.OperatorSettings;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.PartyAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of public filing, and the nightly end of drafts that nobody sent. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    @Bean
    FilingSettings filingSettings(OperatorSettings settings) {
        return settings.filing();
    }

    @Bean
    Drafts drafts(JdbcClient jdbc, FilingSettings settings) {
        return new Drafts(jdbc, settings);
    }

    @Bean
    EarlierApplications earlierApplications(JdbcClient jdbc) {
        return new EarlierApplications(jdbc);
    }

    @Bean
    Sending sending(
            CaseService service,
            Drafts drafts,
            EarlierApplications earlier,
            PartyAccess access,
            TransactionTemplate transaction) {
        return new Sending(service, drafts, earlier, access, transaction);
    }

    @Bean
    RecurringTask<Void> deleteExpiredDrafts(Drafts drafts, Clock clock) {
        return Tasks.recurring("delete-expired-drafts", Schedules.daily(CaliforniaTime.ZONE, NIGHT))
                .execute((_, _) -> drafts.deleteExpired(clock.instant()));
    }
}
