package org.openimr.server.alerts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.understanding.Understanding;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Letterhead;
import org.openimr.records.store.Vaults;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.post.PostSettings;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of exports, feeds and alerts, and their jobs. */
@Configuration(proxyBeanMethods = false)
class AlertsWiring {
    private static final TaskDescriptor<Void> CONFIRM = TaskDescriptor.of("ask-to-confirm-alert");
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    Understanding understanding(Lexicon lexicon) {
        return lexicon.understanding();
    }

    @Bean
    UnderstoodLetters understoodLetters(ArchiveIndex archive, Understanding understanding) {
        return new UnderstoodLetters(archive, understanding);
    }

    @Bean
    WholeResult wholeResult(ArchiveIndex archive, UnderstoodLetters letters) {
        return new WholeResult(archive, letters);
    }

    @Bean
    CitingItems citingItems(WholeResult results) {
        return new CitingItems(results);
    }

    @Bean
    Feeds feeds(WholeResult results, Letterhead letterhead) {
        return new Feeds(results, letterhead);
    }

    @Bean
    AlertTable alertTable(JdbcClient jdbc, Vaults vaults) {
        return new AlertTable(jdbc, new AddressSeal(jdbc, vaults, new SecureRandom()));
    }

    @Bean
    Alerts alerts(
            AlertTable table, TransactionTemplate transaction, PostSettings post, @Lazy SchedulerClient scheduler) {
        return new Alerts(
                table,
                transaction,
                new SecureRandom(),
                id -> scheduler.scheduleIfNotExists(
                        CONFIRM.instance(id.toString()).scheduledTo(Instant.EPOCH)),
                post.email().isPresent());
    }

    @Bean
    CustomTask<Void> askToConfirmAlert(AlertTable table, PostSettings settings, Letterhead letterhead, Clock clock) {
        Optional<AlertConfirmation> confirmation = settings.email()
                .map(given -> new AlertConfirmation(table, new AlertPost(given, letterhead.organization())));
        return Tasks.custom(CONFIRM).onDeadExecutionRevive().execute((instance, _) -> {
            Optional<Instant> again =
                    confirmation.flatMap(one -> one.send(UUID.fromString(instance.getId()), clock.instant()));
            return again.<CompletionHandler<Void>>map(at -> (complete, job) -> job.reschedule(complete, at))
                    .orElseGet(CompletionHandler.OnCompleteRemove::new);
        });
    }

    @Bean
    RecurringTask<Void> tellAlerts(
            Alerts alerts,
            AlertTable table,
            KeptLetters kept,
            ArchiveIndex archive,
            Lexicon lexicon,
            PostSettings settings,
            Letterhead letterhead,
            Clock clock) {
        Optional<AlertDigest> digest = settings.email()
                .map(given -> new AlertDigest(
                        table, kept, archive, lexicon, new AlertPost(given, letterhead.organization())));
        return Tasks.recurring("tell-alerts", Schedules.daily(CaliforniaTime.ZONE, MORNING))
                .execute((_, _) -> {
                    Instant now = clock.instant();
                    alerts.deleteUnconfirmed(now);
                    int sent = digest.map(one -> one.run(now)).orElse(0);
                    if (sent > 0) LoggerFactory.getLogger(AlertDigest.class).info("{} alerts were told.", sent);
                });
    }
}
