package org.openimr.process.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.process.clocks.ClockName;

/** What was counted on the way; each thread counts for itself, and sums do not depend on who counted. */
final class Counts {
    private static final int MOST_EXAMPLES = 5;

    long commands;
    long crashes;
    long lateMessages;
    long secondDeliveries;
    long secondWithoutEffect;
    long secondStoppedByItsIdentity;
    long outOfTurnAccepted;
    long illegal;
    long stuck;
    final Map<String, Long> refused = new TreeMap<>();
    final Map<String, Long> secondRefused = new TreeMap<>();
    final Map<String, Long> outOfTurnRefused = new TreeMap<>();
    /** Days late, each with how often. */
    final Map<ClockName, Map<Integer, Long>> late = new EnumMap<>(ClockName.class);

    final Map<ClockName, Long> neverDone = new EnumMap<>(ClockName.class);
    final List<String> faults = new ArrayList<>();

    void late(ClockName clock, int days) {
        late.computeIfAbsent(clock, _ -> new TreeMap<>()).merge(days, 1L, Long::sum);
    }

    void fault(String words) {
        if (faults.size() < MOST_EXAMPLES) faults.add(words);
    }

    void add(Counts other) {
        commands += other.commands;
        crashes += other.crashes;
        lateMessages += other.lateMessages;
        secondDeliveries += other.secondDeliveries;
        secondWithoutEffect += other.secondWithoutEffect;
        secondStoppedByItsIdentity += other.secondStoppedByItsIdentity;
        outOfTurnAccepted += other.outOfTurnAccepted;
        illegal += other.illegal;
        stuck += other.stuck;
        other.refused.forEach((code, count) -> refused.merge(code, count, Long::sum));
        other.secondRefused.forEach((code, count) -> secondRefused.merge(code, count, Long::sum));
        other.outOfTurnRefused.forEach((code, count) -> outOfTurnRefused.merge(code, count, Long::sum));
        other.late.forEach((clock, days) -> days.forEach((day, count) ->
                late.computeIfAbsent(clock, _ -> new TreeMap<>()).merge(day, count, Long::sum)));
        other.neverDone.forEach((clock, count) -> neverDone.merge(clock, count, Long::sum));
        other.faults.forEach(this::fault);
    }
}
