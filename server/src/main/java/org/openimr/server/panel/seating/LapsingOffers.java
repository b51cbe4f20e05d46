package org.openimr.server.panel.seating;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.log.CommandId;

/** Ends offers that nobody answered in time, so that the case can be offered to the next. */
final class LapsingOffers {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Actor CALENDAR = new Actor("calendar", Role.CLOCK);

    private LapsingOffers() {}

    static RecurringTask<Void> task(Seatings seatings, SeatTable seats, Clock clock) {
        return Tasks.recurring("lapse-offers", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> lapse(seatings, seats, clock.instant()));
    }

    /**
     * Ends each offer that could be answered until before {@code now}.
     *
     * @return how many offers ended
     */
    static int lapse(Seatings seatings, SeatTable seats, Instant now) {
        int ended = 0;
        for (SeatTable.Waiting offer : seats.lapsed(now)) {
            CommandId command = new CommandId(
                    UUID.nameUUIDFromBytes(("lapse-offer/" + offer.number() + "/" + offer.seat() + "/" + offer.until())
                            .getBytes(StandardCharsets.UTF_8)));
            if (seatings.lapse(offer, CALENDAR, command, now) instanceof SeatingAnswer.Done) ended++;
        }
        return ended;
    }
}
