package org.openimr.bench.archive;

import java.util.Arrays;
import java.util.List;

/** Values of which the n-th is drawn in proportion to its weight. */
final class Ranked<T> {
    private final List<T> values;
    private final double[] upTo;

    private Ranked(List<T> values, double[] weights) {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing to draw from");
        this.values = List.copyOf(values);
        this.upTo = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) upTo[i] = sum += weights[i];
    }

    /** The n-th as often as {@code 1 / n^exponent}: Zipf's law. */
    static <T> Ranked<T> zipf(List<T> values, double exponent) {
        double[] weights = new double[values.size()];
        for (int i = 0; i < weights.length; i++) weights[i] = Math.pow(i + 1, -exponent);
        return new Ranked<>(values, weights);
    }

    static <T> Ranked<T> weighted(List<T> values, double... weights) {
        if (values.size() != weights.length) throw new IllegalArgumentException("a weight for each value");
        return new Ranked<>(values, weights);
    }

    /** @param share  from 0, 1 exclusive */
    T at(double share) {
        int found = Arrays.binarySearch(upTo, share * upTo[upTo.length - 1]);
        return values.get(Math.min(found < 0 ? -found - 1 : found + 1, values.size() - 1));
    }

    List<T> values() {
        return values;
    }
}
