package org.openimr.archive.statistics;

import java.util.Map;
import java.util.TreeMap;

/** How often each number was met. */
final class NumberCounts {
    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long count;
    private long without;

    void add(String value) {
        if (value.isEmpty()) {
            without++;
            return;
        }
        counts.merge(Integer.parseInt(value), 1L, Long::sum);
        count++;
    }

    Figures spread() {
        if (count == 0) return new Figures.NoSpread(without);
        double sum = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) sum += (double) each.getKey() * each.getValue();
        return new Figures.Spread(
                count,
                without,
                counts.firstKey(),
                quantile(0.25),
                quantile(0.5),
                quantile(0.75),
                counts.lastKey(),
                sum / count);
    }

    private double quantile(double part) {
        double place = part * (count - 1);
        long below = (long) Math.floor(place);
        return at(below) + (place - below) * (at(Math.min(below + 1, count - 1)) - at(below));
    }

    /** The number at a place of all in their order, from 0. */
    private int at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (place < passed) return each.getKey();
        }
        return counts.lastKey();
    }
}
