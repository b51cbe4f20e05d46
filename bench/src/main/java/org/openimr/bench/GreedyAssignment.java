package org.openimr.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The case that has waited longest first, to whoever costs least and has a place. */
final class GreedyAssignment {
    private static final int NOBODY = -1;

    private GreedyAssignment() {}

    /** For each case its choice, or -1. */
    static int[] chosen(DayArcs arcs) {
        int[] chosen = new int[arcs.cases()];
        Arrays.fill(chosen, NOBODY);
        int[] taken = new int[arcs.seats()];
        IntStream.range(0, arcs.cases())
                .boxed()
                .sorted(Comparator.comparingLong((Integer one) -> -arcs.leftOver(one)))
                .forEach(one -> choose(arcs, one, chosen, taken));
        return chosen;
    }

    private static void choose(DayArcs arcs, int one, int[] chosen, int[] taken) {
        long best = Long.MAX_VALUE;
        for (int choice = 0; choice < arcs.choices(one); choice++) {
            int seat = arcs.seat(one, choice);
            if (taken[seat] == arcs.places(seat)) continue;
            long cost = arcs.cost(one, choice) + (long) arcs.step(seat, taken[seat]);
            if (cost < best) {
                best = cost;
                chosen[one] = choice;
            }
        }
        if (chosen[one] != NOBODY) taken[arcs.seat(one, chosen[one])]++;
    }
}
