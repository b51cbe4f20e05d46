package org.openimr.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sides whose rates are measured by turns, so that whatever else the machine does falls on both.
 *
 * @param ours   in so many a second
 * @param other  in so many a second
 * @param ratio  ours against other, round by round
 */
public record Rounds(Spread ours, Spread other, Spread ratio) {
    /** One turn of a side. */
    public interface Turn {
        /**
         * What it did a second.
         *
         * @param number of the turn, from 0; no two turns of a side have the same
         */
        double take(int number) throws Exception;
    }

    /** One turn of each that counts for nothing, then the rounds; the sides change who goes first. */
    public static Rounds of(int rounds, Turn ours, Turn other) throws Exception {
        ours.take(0);
        other.take(0);
        List<double[]> taken = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double[] pair = new double[2];
            boolean forward = round % 2 == 0;
            if (forward) pair[0] = ours.take(round);
            pair[1] = other.take(round);
            if (!forward) pair[0] = ours.take(round);
            taken.add(pair);
        }
        return new Rounds(
                Spread.of(taken.stream().mapToDouble(pair -> pair[0]).toArray()),
                Spread.of(taken.stream().mapToDouble(pair -> pair[1]).toArray()),
                Spread.of(taken.stream().mapToDouble(pair -> pair[0] / pair[1]).toArray()));
    }
}
