package org.openimr.server.inspection;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.openimr.archive.ArchiveIndex;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.ProcessSettings;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.MotionlessCases;
import org.openimr.server.cases.PassingDays;
import org.openimr.server.log.EventLog;
import org.openimr.server.post.LettersOfEvent;
import org.openimr.server.post.OwedLetters;
import org.openimr.server.records.RecordsSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the inspection. */
@Configuration(proxyBeanMethods = false)
class InspectionWiring {
    /** In California, when few work: our choice. */
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    @Bean
    InspectionTable inspectionTable(JdbcClient jdbc, TransactionTemplate transaction) {
        return new InspectionTable(jdbc, transaction);
    }

    @Bean
    NightlyInspection nightlyInspection(
            JdbcClient jdbc,
            EventLog log,
            ProcessSettings settings,
            LettersOfEvent letters,
            RecordsSettings records,
            KeptLetters kept,
            ArchiveIndex index,
            InspectionTable table,
            Clock clock) {
        return new NightlyInspection(
                List.of(
                        new StuckInspector(new MotionlessCases(jdbc, log, settings)),
                        new TablesInspector(jdbc),
                        new LettersInspector(new OwedLetters(jdbc, letters)),
                        new DocumentsInspector(jdbc, records.documents()),
                        new IndexInspector(kept, index)),
                table,
                clock);
    }

    @Bean
    InspectionOrder inspectionOrder(ObjectProvider<Scheduler> scheduler) {
        return new InspectionOrder(scheduler::getObject);
    }

    @Bean
    RecurringTask<Void> inspect(NightlyInspection inspection, CaseService service, CaseQueries queries, Clock clock) {
        return Tasks.recurring(InspectionOrder.JOB, Schedules.daily(CaliforniaTime.ZONE, NIGHT))
                .execute((_, _) -> {
                    // After a long outage the calendar has its turn first: a case to which it only comes late is not
                    // stuck.
                    PassingDays.catchUp(service, queries, clock);
                    inspection.inspect();
                });
    }
}
