package org.openimr.records.chronology;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** How often each side of each part of the body is named. */
final class SideCounts {
    /** Of ten mentions, those that make a side the usual one. */
    private static final int MOST = 7;

    private final Map<String, Map<Side, Integer>> counts = new HashMap<>();

    void add(String part, Side side, int weight) {
        if (weight > 0)
            counts.computeIfAbsent(part, name -> new EnumMap<>(Side.class)).merge(side, weight, Integer::sum);
    }

    /** The side that a paired part mostly has; none for a part of which both are hurt about as often. */
    Map<String, Side> usual(Anatomy anatomy) {
        Map<String, Side> usual = new HashMap<>();
        counts.forEach((part, sides) -> {
            if (!anatomy.isPaired(new BodyPart(part))) return;
            int all = sides.values().stream().mapToInt(n -> n).sum();
            sides.forEach((side, count) -> {
                if (count * 10 >= all * MOST) usual.put(part, side);
            });
        });
        return usual;
    }
}
