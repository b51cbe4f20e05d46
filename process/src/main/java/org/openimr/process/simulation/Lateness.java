package org.openimr.process.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Missed;

/** How late what was missed was done in the end. */
final class Lateness {
    private Lateness() {}

    static void count(SimulatedCase c, Clocks clocks, Counts counts) {
        Docket docket = c.state().filedDocket().orElseThrow();
        if (docket.missed().isEmpty()) return;
        List<Clock> all = clocks.of(c.state());
        for (Missed missed : docket.missed()) {
            Optional<Clock> clock = all.stream()
                    .filter(one -> one.name() == missed.clock()
                            && one.limit().lastDay().equals(missed.lastDay()))
                    .findFirst();
            if (clock.isPresent() && clock.get().isRunning()) {
                counts.neverDone.merge(missed.clock(), 1L, Long::sum);
            } else {
                Instant done = clock.flatMap(Clock::stoppedAt).orElseGet(() -> instead(c, docket, missed));
                counts.late(missed.clock(), days(missed.lastDay(), done));
            }
        }
    }

    /** The clock is no longer there: its determination was set aside, or the case ended before the act. */
    private static Instant instead(SimulatedCase c, Docket docket, Missed missed) {
        if (missed.clock() != ClockName.DECISION || docket.setAside().isEmpty()) return c.since();
        return docket.setAside().getFirst().at();
    }

    /** Calendar days, at least 0: a limit in hours can be missed by less than one. */
    private static int days(LocalDate lastDay, Instant done) {
        return Math.toIntExact(Math.max(0, CaliforniaTime.dayOf(done).toEpochDay() - lastDay.toEpochDay()));
    }
}
