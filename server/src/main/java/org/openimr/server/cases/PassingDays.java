package org.openimr.server.cases;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.server.log.CommandId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Turns passed days into commands: the one place where a clock meets the process. The task is kept in the database and
 * runs on one node at a time; a case that was told before answers that nothing ran out.
 */
@Configuration(proxyBeanMethods = false)
public class PassingDays {
    private static final Logger LOG = LoggerFactory.getLogger(PassingDays.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int CASES_A_RUN = 500;
    private static final Actor CALENDAR = new Actor("calendar", Role.CLOCK);

    @Bean
    RecurringTask<Void> passDays(CaseService service, CaseQueries queries, Clock clock) {
        return Tasks.recurring("pass-days", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> passDays(service, queries, clock.instant()));
    }

    /**
     * Passes the day to every case in which a limit ran out that nobody noticed.
     *
     * @return how many cases noticed something
     */
    public static int passDays(CaseService service, CaseQueries queries, Instant now) {
        int noticed = 0;
        for (Noticing due : queries.toNotice(now, CASES_A_RUN)) {
            CommandId command = new CommandId(
                    UUID.nameUUIDFromBytes(("pass-day/" + due.number() + "/" + due.at() + "/" + due.version())
                            .getBytes(StandardCharsets.UTF_8)));
            Answer answer = service.give(due.number(), new Order(new PassDay(now), CALENDAR), command, now);
            if (answer instanceof Answer.Done) noticed++;
            else if (!(answer instanceof Answer.AlreadyDone))
                LOG.warn("A passed day was not taken by a case; it is tried again in a minute.");
        }
        return noticed;
    }

    /** Passes the day again and again, until no case notices anything: after an outage, or where months are to pass. */
    public static void catchUp(CaseService service, CaseQueries queries, Clock clock) {
        int noticed;
        do {
            noticed = passDays(service, queries, clock.instant());
        } while (noticed > 0);
    }

    /** A case to which a day must be passed, and since when. */
    record Noticing(CaseNumber number, int version, Instant at) {}
}
