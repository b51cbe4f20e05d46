package org.openimr.process.deadlines;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.DeadlineArithmetic;

/** Times for the decision: from the last of request and records, longer by what was granted. */
final class DecisionTime {
    private static final Citation EXTENSION = Citation.laborCode("4610.6(d)(2)");
    private static final int HOURS_A_DAY = 24;

    private DecisionTime() {}

    /** Calendar days; the extension comes before the roll off a holiday. */
    static Term days(Information fact, int days, Holds holds, Citation basis) {
        return counted(fact, start -> start.plusCalendarDays(days), true, holds, basis);
    }

    /** Business days end on one, with nothing to roll; the calendar days of an extension have. */
    static Term businessDays(Information fact, int days, Holds holds, Citation basis) {
        return counted(fact, start -> start.plusBusinessDays(days), false, holds, basis);
    }

    private static Term counted(
            Information fact, UnaryOperator<DeadlineArithmetic> limit, boolean rolls, Holds holds, Citation basis) {
        return fact.startsAt()
                .map(at -> counted(fact, at, limit, rolls, holds, basis))
                .orElseGet(() -> waiting(basis));
    }

    private static Term counted(
            Information fact,
            Instant at,
            UnaryOperator<DeadlineArithmetic> limit,
            boolean rolls,
            Holds holds,
            Citation basis) {
        DeadlineArithmetic counted = limit.apply(Deadline.from(fact.event().words(), CaliforniaTime.dayOf(at)));
        DeadlineArithmetic extended = fact.extension()
                .map(grant -> counted.granted(grant.days(), grant.ground().words(), EXTENSION))
                .orElse(counted);
        return holds.end(extended, rolls || fact.extension().isPresent(), basis);
    }

    /** A limit in hours of the clock; a day granted is 24 of them. */
    static Term hours(Information fact, int hours, Holds holds, Citation basis) {
        return fact.startsAt()
                .map(at -> {
                    ClockDeadline counted = ClockDeadline.hoursFrom(fact.event().words(), at, hours, basis);
                    return holds.end(fact.extension()
                            .map(grant -> counted.granted(
                                    grant.days() * HOURS_A_DAY, grant.ground().words(), EXTENSION))
                            .orElse(counted));
                })
                .orElseGet(() -> waiting(basis));
    }

    /** The longer time, with the days in doubt that were granted where the statute names no such review. */
    static Term doubtingExtension(Term plain, Term extended) {
        return ServiceTime.doubtingBetween(
                plain,
                extended,
                "Extensions are provided for regular and expedited reviews; the days granted here are in doubt ("
                        + EXTENSION.printed() + ").",
                EXTENSION);
    }

    private static Term waiting(Citation basis) {
        return new Term.NotStarted(
                "The time for the decision has not begun: the supporting documents are not complete (" + basis.printed()
                        + ").",
                basis);
    }
}
