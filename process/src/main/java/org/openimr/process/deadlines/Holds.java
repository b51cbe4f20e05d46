package org.openimr.process.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.DeadlineArithmetic;
import org.openimr.process.clocks.Limit;

/**
 * Every hold of a case.
 *
 * @param all  in order, none over another; only the last may still last
 */
public record Holds(List<Hold> all) {
    /** A case that was never deferred. */
    public static final Holds NONE = new Holds(List.of());

    public Holds {
        all = List.copyOf(all);
        for (int i = 1; i < all.size(); i++) {
            Instant began = all.get(i).from();
            if (all.get(i - 1).until().filter(end -> !end.isAfter(began)).isEmpty())
                throw new IllegalArgumentException("a hold begins no sooner than the one before it ended: " + all);
        }
    }

    /**
     * Ends a count of days: gives back the days held, then rolls the last day off a holiday where the limit rolls.
     *
     * @param rolls  whether a last day that is a judicial holiday gives way (Code Civ. Proc. 12a)
     */
    Term end(DeadlineArithmetic counted, boolean rolls, Citation basis) {
        DeadlineArithmetic reached = counted;
        for (Hold hold : all) {
            var heldFrom = CaliforniaTime.dayOf(hold.from());
            if (hold.until().isPresent()) {
                reached =
                        reached.held(heldFrom, CaliforniaTime.dayOf(hold.until().get()), Hold.BASIS);
            } else if (!heldFrom.isAfter(reached.reached())) {
                return new Term.StandsStill(hold.from(), basis);
            }
        }
        DeadlineArithmetic ended = rolls ? reached.rolledForward() : reached;
        return new Term.Runs(new Limit.ByDay(ended.under(basis)), List.of());
    }

    /** Ends a count of hours: gives back the time held, to the second. */
    Term end(ClockDeadline counted) {
        ClockDeadline reached = counted;
        for (Hold hold : all) {
            Optional<Instant> until = hold.until();
            if (until.isPresent()) {
                reached = reached.held(hold.from(), until.get(), Hold.BASIS);
            } else if (reached.isMetBy(hold.from())) {
                return new Term.StandsStill(hold.from(), reached.basis());
            }
        }
        return new Term.Runs(new Limit.ByHour(reached), List.of());
    }
}
