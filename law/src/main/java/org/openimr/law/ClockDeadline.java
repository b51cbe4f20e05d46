package org.openimr.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Last moment to act, where the law counts hours: they run through nights, weekends and holidays, and a change of the
 * clocks neither adds nor takes one.
 *
 * @param lastInstant  last timely moment, inclusive
 * @param basis        clause that sets the limit
 * @param steps        exactly one start and one count of hours
 */
public record ClockDeadline(Instant lastInstant, Citation basis, List<ClockStep> steps) {
    public ClockDeadline {
        steps = List.copyOf(steps);
        boolean wellFormed = steps.size() == 2
                && steps.get(0) instanceof ClockStep.Start start
                && steps.get(1) instanceof ClockStep.Hours hours
                && hours.from().equals(start.at())
                && hours.to().equals(lastInstant);
        if (!wellFormed)
            throw new IllegalArgumentException("the hours run from the event to the last moment: " + steps);
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

    /** Whether an act at {@code actedAt} is in time. */
    public boolean isMetBy(Instant actedAt) {
        return !actedAt.isAfter(lastInstant);
    }

    /** The arithmetic in one line: "72 hours from arrival of the information 2026-03-06 16:30 PST → ...". */
    public String explain() {
        ClockStep.Start start = (ClockStep.Start) steps.get(0);
        ClockStep.Hours hours = (ClockStep.Hours) steps.get(1);
        return (hours.n() == 1 ? "1 hour" : hours.n() + " hours") + " from " + start.event() + " "
                + CaliforniaTime.printed(start.at()) + " → " + CaliforniaTime.printed(lastInstant);
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
