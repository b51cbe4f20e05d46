package org.openimr.server.records;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.openimr.records.intake.ClamdScanner;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.records.worker.DocumentReader;
import org.openimr.server.ServeSettings;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Foresight;
import org.openimr.server.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the case files. */
@Configuration(proxyBeanMethods = false)
class RecordsWiring {
    /** The longest that a scanner may take for one file. */
    private static final Duration SCANNING = Duration.ofMinutes(5);

    @Bean
    RecordsSettings recordsSettings(ServeSettings settings) {
        return RecordsSettings.ofEnvironment(settings.dataDir());
    }

    @Bean
    Vaults vaults(RecordsSettings settings, JdbcClient jdbc) {
        try {
            return new Vaults(settings.documents(), MasterKey.at(settings.masterKey()), new KeysTable(jdbc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    ReceivedFiles receivedFiles(JdbcClient jdbc) {
        return new ReceivedFiles(jdbc);
    }

    @Bean
    FilePages filePages(JdbcClient jdbc) {
        return new FilePages(jdbc);
    }

    @Bean
    ReadingJobs readingJobs(@Lazy SchedulerClient scheduler) {
        return ReadingJobs.in(scheduler);
    }

    @Bean
    Uploading uploading(
            ReceivedFiles files,
            Vaults vaults,
            Foresight foresight,
            ReadingJobs jobs,
            RecordsSettings settings,
            TransactionTemplate transaction) {
        return new Uploading(files, vaults, foresight, jobs, settings.limits(), transaction);
    }

    @Bean
    DocumentReader documentReader(RecordsSettings settings) {
        TemporaryFolder.empty(settings.temporary());
        return new DocumentReader(settings.launch(), settings.limits(), settings.temporary());
    }

    @Bean
    CaseIndex caseIndex(
            EventLog log,
            CaseService cases,
            ReceivedFiles files,
            FilePages pages,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        return new CaseIndex(log, cases, files, pages, jdbc, transaction);
    }

    @Bean
    NamedProposals namedProposals(CaseIndex index, FilePages pages, Vaults vaults) {
        return new NamedProposals(index, pages, vaults);
    }

    @Bean
    IndexVerification indexVerification(EventLog log, ReceivedFiles files, FilePages pages, Vaults vaults) {
        return new IndexVerification(log, files, pages, vaults);
    }

    @Bean
    FileProposals fileProposals(FilePages pages, JdbcClient jdbc, TransactionTemplate transaction) {
        return new FileProposals(pages, jdbc, transaction);
    }

    @Bean
    SamePages samePages(ReceivedFiles files, JdbcClient jdbc, TransactionTemplate transaction) {
        return new SamePages(files, jdbc, transaction);
    }

    @Bean
    Duplicates duplicates(SamePages same, CaseIndex index, JdbcClient jdbc, TransactionTemplate transaction) {
        return new Duplicates(same, index, jdbc, transaction);
    }

    @Bean
    VirusScanner virusScanner(RecordsSettings settings) {
        return settings.scanner()
                .<VirusScanner>map(daemon -> new ClamdScanner(daemon, SCANNING))
                .orElse(VirusScanner.NONE);
    }

    @Bean
    FileReading fileReading(
            ReceivedFiles files,
            FilePages pages,
            Vaults vaults,
            DocumentReader reader,
            VirusScanner scanner,
            RecordsSettings settings,
            CaseService cases,
            FileProposals proposals,
            SamePages same,
            ReadingJobs jobs,
            TransactionTemplate transaction,
            Clock clock) {
        return new FileReading(
                files,
                pages,
                vaults,
                reader,
                scanner,
                settings.limits(),
                settings.temporary(),
                new CaseArrival(cases, files),
                proposals,
                same,
                jobs,
                transaction,
                clock);
    }

    @Bean
    CustomTask<Void> readFile(FileReading reading, Clock clock) {
        return ReadingJobs.reading(reading, clock);
    }
}
