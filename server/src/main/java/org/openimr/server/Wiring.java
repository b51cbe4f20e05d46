package org.openimr.server;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.openimr.letters.Letterhead;
import org.openimr.letters.due.LettersDue;
import org.openimr.panel.PanelSettings;
import org.openimr.process.CaseProcess;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clocks;
import org.openimr.server.archive.ArchiveJobs;
import org.openimr.server.cases.CaseNumbers;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Consolidations;
import org.openimr.server.cases.Foresight;
import org.openimr.server.cases.KeptDeadlines;
import org.openimr.server.cases.KeptLottery;
import org.openimr.server.cases.OwedRecords;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.cases.PublicForms;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.cases.ReadModels;
import org.openimr.server.cases.ReviewersExperience;
import org.openimr.server.cases.SeatRegister;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.EventLog;
import org.openimr.server.operations.Observed;
import org.openimr.server.post.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the case service. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    OperatorSettings operatorSettings(ServeSettings settings) {
        return settings.operator();
    }

    @Bean
    ProcessSettings processSettings(OperatorSettings settings) {
        return settings.process();
    }

    @Bean
    PanelSettings panelSettings(OperatorSettings settings) {
        return settings.panel();
    }

    @Bean
    CaseProcess caseProcess(ProcessSettings settings, JdbcClient jdbc) {
        return new CaseProcess(settings, KeptLottery.of(jdbc));
    }

    @Bean
    Clocks clocks(ProcessSettings settings) {
        return new Clocks(settings);
    }

    @Bean
    EventLog eventLog(JdbcClient jdbc, Observed observed) {
        return new EventLog(jdbc, observed.registry());
    }

    @Bean
    PublishedTable publishedTable(JdbcClient jdbc) {
        return new PublishedTable(jdbc);
    }

    @Bean
    ReadModels readModels(
            JdbcClient jdbc,
            EventLog log,
            Clocks clocks,
            TransactionTemplate transaction,
            PublicForms forms,
            @Lazy SchedulerClient scheduler,
            LettersDue letters,
            @Lazy Jobs jobs) {
        return new ReadModels(
                jdbc,
                log,
                clocks,
                transaction,
                forms,
                number -> ArchiveJobs.schedule(scheduler, number),
                // Most events call for none: nobody is sent to look for it.
                (number, version, event) -> {
                    if (letters.canFollow(event)) jobs.make(number, version);
                });
    }

    @Bean
    KeptDeadlines keptDeadlines(
            JdbcClient jdbc, ReadModels models, ProcessSettings settings, TransactionTemplate transaction) {
        return new KeptDeadlines(jdbc, models, settings, transaction);
    }

    @Bean
    CaseNumbers caseNumbers(JdbcClient jdbc, TransactionTemplate transaction) {
        return new CaseNumbers(jdbc, transaction);
    }

    @Bean
    PartyAccess partyAccess(JdbcClient jdbc) {
        return new PartyAccess(jdbc);
    }

    @Bean
    CaseService caseService(
            CaseProcess process,
            EventLog log,
            ReadModels models,
            CaseNumbers numbers,
            PartyAccess access,
            SeatRegister seats,
            PublicForms forms,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Observed observed) {
        return new CaseService(
                process,
                log,
                models,
                numbers,
                access,
                ReviewersExperience.counted(jdbc),
                seats,
                forms,
                transaction,
                observed.registry());
    }

    @Bean
    SeekingCases seekingCases(EventLog log, Clocks clocks) {
        return new SeekingCases(log, clocks);
    }

    @Bean
    Foresight foresight(CaseProcess process, EventLog log, Clocks clocks, PartyAccess access) {
        return new Foresight(process, log, clocks, access);
    }

    @Bean
    Consolidations consolidations(
            CaseProcess process, EventLog log, ReadModels models, PartyAccess access, TransactionTemplate transaction) {
        return new Consolidations(process, log, models, access, transaction);
    }

    @Bean
    OwedRecords owedRecords(EventLog log, ProcessSettings settings) {
        return new OwedRecords(log, settings);
    }

    @Bean
    CaseQueries caseQueries(EventLog log, Clocks clocks, JdbcClient jdbc, Letterhead letterhead) {
        return new CaseQueries(log, clocks, jdbc, letterhead);
    }
}
