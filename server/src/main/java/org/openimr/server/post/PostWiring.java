package org.openimr.server.post;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import org.openimr.letters.Letterhead;
import org.openimr.letters.due.LettersDue;
import org.openimr.process.ProcessSettings;
import org.openimr.server.ServeSettings;
import org.openimr.server.cases.CaseMoment;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the post office. */
@Configuration(proxyBeanMethods = false)
class PostWiring {
    @Bean
    PostSettings postSettings(ServeSettings settings) {
        return settings.post();
    }

    @Bean
    Parts postParts(JdbcClient jdbc, TransactionTemplate transaction) {
        return Parts.over(jdbc, transaction);
    }

    @Bean
    Jobs postJobs(@Lazy SchedulerClient scheduler) {
        return new PostJobs(scheduler);
    }

    @Bean
    PostOffice postOffice(Parts parts, PostSettings settings, Jobs jobs) {
        return new PostOffice(parts, settings.email().isPresent(), jobs);
    }

    @Bean
    LetterPress letterPress(PostOffice office, Parts parts) {
        return new LetterPress(new TaggedPdfPrinter(), office, parts);
    }

    @Bean
    LettersDue lettersDue(Letterhead letterhead, ProcessSettings settings, EventLog log) {
        return new LettersDue(letterhead, settings, number -> CaseMoment.filing(log, number));
    }

    @Bean
    LettersOfEvent lettersOfEvent(EventLog log, LettersDue due, LetterPress press, JdbcClient jdbc) {
        return new LettersOfEvent(log, due, press, jdbc);
    }

    @Bean
    OneTimeTask<Void> makeLetters(LettersOfEvent letters, Clock clock) {
        return PostJobs.making(letters, clock);
    }

    @Bean
    PrintQueue printQueue(Parts parts, Jobs jobs) {
        return new PrintQueue(parts, jobs);
    }

    @Bean
    PrintRoom printRoom(JdbcClient jdbc) {
        return new PrintRoom(jdbc);
    }

    @Bean
    ServiceRecorder serviceRecorder(CaseService cases, Clock clock) {
        return new CaseServiceRecorder(cases, clock);
    }

    @Bean
    CustomTask<Void> deliverLetter(Parts parts, PostSettings settings, Letterhead letterhead, Jobs jobs, Clock clock) {
        MailServer server = settings.email()
                .<MailServer>map(given -> new SmtpServer(given, letterhead.organization()))
                .orElse((_, _, _) -> new Handed.NotNow("E-mail was turned off."));
        return PostJobs.delivering(new DeliveryRun(parts, server, settings.persistence(), jobs, clock));
    }

    @Bean
    OneTimeTask<Void> recordService(Parts parts, ServiceRecorder recorder) {
        return PostJobs.recording(parts.proofs(), recorder);
    }
}
