package org.openimr.bench.archive;

import java.util.List;

/**
 * A treatment that can be in dispute, of {@code treatments.txt}.
 *
 * @param category    chooses the sentences that argue about it
 * @param regions     kind of region it is for, or {@code any}
 * @param overturned  share of the decisions that overturn the denial
 * @param procedure   others may depend on it
 * @param topics      of the guidelines; one of them may stand for the part of the body
 */
record Treatment(
        String category,
        String regions,
        double overturned,
        boolean procedure,
        List<String> topics,
        Phrases.Filled service) {
    private static final double EXPONENT = 0.8;

    static Ranked<Treatment> load(Phrases phrases) {
        return Ranked.zipf(
                DataLines.table("treatments.txt", 6).stream()
                        .map(c -> new Treatment(
                                c.get(0),
                                c.get(1),
                                Integer.parseInt(c.get(2)) / 100.0,
                                c.get(3).equals("procedure"),
                                List.of(c.get(4).split(" ", -1)),
                                phrases.filled(c.get(5))))
                        .toList(),
                EXPONENT);
    }

    boolean isFor(Region region) {
        return regions.equals("any") || regions.equals(region.kind());
    }
}
