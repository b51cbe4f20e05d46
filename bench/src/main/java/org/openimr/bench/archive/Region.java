package org.openimr.bench.archive;

import java.util.List;

/**
 * A part of the body, of {@code regions.txt}.
 *
 * @param kind    what treatments are for: spine, limb or mind
 * @param spoken  as the worker says it
 * @param formal  as the request says it
 * @param levels  of the spine; empty for other parts
 */
record Region(String key, String kind, String spoken, String formal, List<String> levels) {
    static Ranked<Region> load() {
        return Ranked.zipf(
                DataLines.table("regions.txt", 5).stream()
                        .map(c -> new Region(
                                c.get(0),
                                c.get(1),
                                c.get(2),
                                c.get(3),
                                c.get(4).equals("-")
                                        ? List.of()
                                        : List.of(c.get(4).split(" ", -1))))
                        .toList(),
                0.8);
    }
}
