package org.openimr.bench.similar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Normalised discounted cumulative gain: 2^grade - 1, discounted by the binary logarithm of the place plus one. */
final class Gain {
    static final int PLACES = 10;

    private Gain() {}

    /**
     * From 0 to 1 over the first ten places.
     *
     * @throws IllegalArgumentException if nothing is relevant, where every order is as good
     */
    static double normalised(List<ItemKey> ranked, Judgement judgement) {
        double best = of(judgement.grades().values().stream().sorted(Comparator.reverseOrder()));
        if (best == 0) throw new IllegalArgumentException("nothing is relevant to " + judgement.asked());
        return of(ranked.stream().map(item -> judgement.grades().getOrDefault(item, 0))) / best;
    }

    private static double of(Stream<Integer> grades) {
        double gain = 0;
        int place = 1;
        for (int grade : grades.limit(PLACES).toList()) gain += (Math.pow(2, grade) - 1) / log2(++place);
        return gain;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
