package org.openimr.panel.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** An order that a seed decides: of the same things with the same seed always the same, however they are given. */
record SeededOrder(long seed) {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private record Placed<T>(long place, T value) {}

    /** @param name  of each, different from all others; its text decides where two have the same place */
    <T, N extends Comparable<? super N>> List<T> of(List<T> values, Function<T, N> name) {
        return values.stream()
                .map(value -> new Placed<>(mixed(name.apply(value).toString()), value))
                .sorted(Comparator.<Placed<T>>comparingLong(Placed::place)
                        .thenComparing(placed -> name.apply(placed.value())))
                .map(Placed::value)
                .toList();
    }

    private long mixed(String text) {
        long mixed = seed;
        for (int i = 0; i < text.length(); i++) mixed = spread(mixed + STEP + text.charAt(i));
        return mixed;
    }

    /** The finalizer of SplitMix64. */
    private static long spread(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
