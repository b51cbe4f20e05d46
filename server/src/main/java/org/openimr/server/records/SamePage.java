package org.openimr.server.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that came before.
 *
 * @param likeness  0 to 1
 */
record SamePage(FileId later, int laterPage, FileId earlier, int earlierPage, SameBy by, double likeness) {
    private static final Comparator<SamePage> BEST = Comparator.comparing(SamePage::by)
            .thenComparing(Comparator.comparingDouble(SamePage::likeness).reversed())
            .thenComparingInt(SamePage::earlierPage);

    /** Whether it says more than another of the same page. */
    boolean isBetterThan(SamePage other) {
        return BEST.compare(this, other) < 0;
    }

    /**
     * Pages in a row, each of them once: a page that came three times is the same as it was the first time.
     *
     * @param arrival  the files in the order in which they came
     */
    static List<SameRun> runs(List<SamePage> pages, List<FileId> arrival) {
        Map<FileId, Map<Integer, SamePage>> first = new HashMap<>();
        for (SamePage page : pages) {
            first.computeIfAbsent(page.later(), _ -> new HashMap<>())
                    .merge(
                            page.laterPage(),
                            page,
                            (one, other) ->
                                    arrival.indexOf(one.earlier()) <= arrival.indexOf(other.earlier()) ? one : other);
        }
        List<SamePage> sorted = first.values().stream()
                .flatMap(of -> of.values().stream())
                .sorted(Comparator.comparingInt((SamePage page) -> arrival.indexOf(page.later()))
                        .thenComparingInt(SamePage::laterPage))
                .toList();
        List<SameRun> runs = new ArrayList<>();
        for (SamePage page : sorted) {
            if (!runs.isEmpty() && runs.getLast().goesOnWith(page))
                runs.set(runs.size() - 1, runs.getLast().with(page));
            else runs.add(SameRun.of(page));
        }
        return List.copyOf(runs);
    }
}
