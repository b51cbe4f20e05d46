package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Limit;

/**
 * By when the next act must be done.
 *
 * @param lastDay      last timely day, inclusive, California calendar date
 * @param lastMoment   last timely moment, inclusive, where the law counts hours
 * @param citation     as printed
 * @param explanation  the arithmetic in one line
 */
public record Due(
        ClockName clock,
        LocalDate lastDay,
        Optional<Instant> lastMoment,
        String citation,
        String explanation,
        Grade grade) {

    static Due of(Clock clock) {
        Optional<Instant> moment = switch (clock.limit()) {
            case Limit.ByDay _ -> Optional.empty();
            case Limit.ByHour(var deadline) -> Optional.of(deadline.lastInstant());
        };
        return new Due(
                clock.name(),
                clock.limit().lastDay(),
                moment,
                clock.limit().basis().printed(),
                clock.limit().explain(),
                clock.grade());
    }

    /** Whether the time has run out. */
    public boolean isOver(Instant now) {
        return lastMoment
                .map(now::isAfter)
                .orElseGet(() -> CaliforniaTime.dayOf(now).isAfter(lastDay));
    }
}
