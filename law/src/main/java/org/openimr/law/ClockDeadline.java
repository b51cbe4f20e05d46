package org.openimr.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Last moment to act, where the law counts hours: they run through nights, weekends and holidays, and a change of the
 * clocks neither adds nor takes one.
 *
 * @param lastInstant  last timely moment, inclusive
 * @param basis        clause that sets the limit
 * @param steps        one start and one count of hours; then what an order granted and the time it stood still, each
 *                     from the moment the one before it reached
 */
public record ClockDeadline(Instant lastInstant, Citation basis, List<ClockStep> steps) {
    public ClockDeadline {
        steps = List.copyOf(steps);
        boolean wellFormed = steps.size() >= 2
                && steps.get(0) instanceof ClockStep.Start
                && steps.get(1) instanceof ClockStep.Hours
                && chained(steps)
                && steps.getLast().to().equals(lastInstant);
        if (!wellFormed)
            throw new IllegalArgumentException("the hours run from the event to the last moment: " + steps);
    }

    private static boolean chained(List<ClockStep> steps) {
        for (int i = 1; i < steps.size(); i++) {
            ClockStep step = steps.get(i);
            boolean countsAgain = step instanceof ClockStep.Start || (step instanceof ClockStep.Hours && i > 1);
            if (countsAgain || !step.from().equals(steps.get(i - 1).to())) return false;
        }
        return true;
    }

    /**
     * {@code hours} clock hours after an event.
     *
     * @param event  words that follow "from": "arrival of the information"
     * @param hours  at least 1
     */
    public static ClockDeadline hoursFrom(String event, Instant at, int hours, Citation basis) {
        if (hours < 1) throw new IllegalArgumentException("hours are counted from 1: " + hours);
        Instant last = at.plus(Duration.ofHours(hours));
        return new ClockDeadline(
                last, basis, List.of(new ClockStep.Start(event, at), new ClockStep.Hours(hours, at, last)));
    }

    /**
     * With {@code hours} more that an order grants in this case.
     *
     * @param hours  at least 1
     */
    public ClockDeadline granted(int hours, String ground, Citation citation) {
        Instant to = lastInstant.plus(Duration.ofHours(hours));
        return and(new ClockStep.Granted(hours, ground, lastInstant, to, citation));
    }

    /**
     * With the time given back during which the hours stood still; the same when they had ended before it or had not
     * begun after it. Holds are given in their order.
     */
    public ClockDeadline held(Instant heldFrom, Instant heldUntil, Citation why) {
        Instant started = steps.getFirst().to();
        Instant stopped = heldFrom.isBefore(started) ? started : heldFrom;
        if (stopped.isAfter(lastInstant) || !heldUntil.isAfter(stopped)) return this;
        Instant to = lastInstant.plus(Duration.between(stopped, heldUntil));
        return and(new ClockStep.Held(stopped, heldUntil, lastInstant, to, why));
    }

    private ClockDeadline and(ClockStep step) {
        return new ClockDeadline(
                step.to(), basis, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Whether an act at {@code actedAt} is in time. */
    public boolean isMetBy(Instant actedAt) {
        return !actedAt.isAfter(lastInstant);
    }

    /** The arithmetic in one line: "72 hours from arrival of the information 2026-03-06 16:30 PST → ...". */
    public String explain() {
        return steps.get(1).phrase() + " " + steps.get(0).phrase() + " → "
                + CaliforniaTime.printed(steps.get(1).to())
                + steps.stream().skip(2).map(step -> "; " + step.phrase()).collect(Collectors.joining());
    }

    /** One plain sentence for each step, in order. */
    public List<String> sentences() {
        return steps.stream().map(ClockStep::sentence).toList();
    }

    @Override
    public String toString() {
        return CaliforniaTime.printed(lastInstant) + ", " + basis.printed() + " (" + explain() + ")";
    }
}
