package org.openimr.bench;

import java.util.Arrays;

/** Median and quartiles of what the rounds measured. */
public record Spread(double lowerQuartile, double median, double upperQuartile) {
    /** @throws IllegalArgumentException if there is nothing to order */
    public static Spread of(double[] values) {
        if (values.length == 0) throw new IllegalArgumentException("no rounds were measured");
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    /** Linear between the two nearest ranks. */
    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
