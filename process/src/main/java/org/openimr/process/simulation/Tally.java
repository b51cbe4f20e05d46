package org.openimr.process.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.process.clocks.ClockName;

/**
 * What was counted.
 *
 * @param commands                   orders given for the first time
 * @param crashes                    times that somebody forgot everything but the case
 * @param lateMessages               orders that were long on their way
 * @param secondDeliveries           orders delivered a second time
 * @param secondRefused              of these, refused by the process, by code
 * @param secondWithoutEffect        of these, taken by the process and without effect
 * @param secondStoppedByItsIdentity of these, stopped only by the identity that each command has in the event log
 * @param outOfTurnRefused           orders that came before their turn and were refused, by code
 * @param outOfTurnAccepted          and that were not; must be 0
 * @param refused                    orders given in their turn and refused, by code
 * @param illegal                    events that the table of transitions does not know; must be 0
 * @param stuck                      cases that nothing would have moved again; must be 0
 * @param breaches                   duties that passed undone
 * @param faults                     some of the faults, in words
 */
public record Tally(
        long commands,
        long crashes,
        long lateMessages,
        long secondDeliveries,
        Map<String, Long> secondRefused,
        long secondWithoutEffect,
        long secondStoppedByItsIdentity,
        Map<String, Long> outOfTurnRefused,
        long outOfTurnAccepted,
        Map<String, Long> refused,
        long illegal,
        long stuck,
        List<Breach> breaches,
        List<String> faults) {
    public Tally {
        secondRefused = inOrder(secondRefused);
        outOfTurnRefused = inOrder(outOfTurnRefused);
        refused = inOrder(refused);
        breaches = List.copyOf(breaches);
        faults = List.copyOf(faults);
    }

    /**
     * One duty that passed undone.
     *
     * @param times       how often
     * @param medianDays  days until it was done after all, or the case ended, the median
     * @param worstDays   the most
     * @param never       of these, never done
     */
    public record Breach(ClockName clock, long times, int medianDays, int worstDays, long never) {}

    static Tally of(Counts counts) {
        return new Tally(
                counts.commands,
                counts.crashes,
                counts.lateMessages,
                counts.secondDeliveries,
                counts.secondRefused,
                counts.secondWithoutEffect,
                counts.secondStoppedByItsIdentity,
                counts.outOfTurnRefused,
                counts.outOfTurnAccepted,
                counts.refused,
                counts.illegal,
                counts.stuck,
                List.of(ClockName.values()).stream()
                        .map(clock -> breach(clock, counts))
                        .filter(breach -> breach.times() > 0)
                        .toList(),
                counts.faults);
    }

    private static Breach breach(ClockName clock, Counts counts) {
        TreeMap<Integer, Long> days = new TreeMap<>(counts.late.getOrDefault(clock, Map.of()));
        long done = days.values().stream().mapToLong(Long::longValue).sum();
        long never = counts.neverDone.getOrDefault(clock, 0L);
        int median = 0;
        long seen = 0;
        for (var entry : days.entrySet()) {
            seen += entry.getValue();
            median = entry.getKey();
            if (2 * seen >= done) break;
        }
        return new Breach(clock, done + never, median, days.isEmpty() ? 0 : days.lastKey(), never);
    }

    private static Map<String, Long> inOrder(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
