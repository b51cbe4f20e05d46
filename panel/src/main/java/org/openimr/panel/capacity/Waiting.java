package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cases of one kind that wait, by the day by which they have to be taken. */
final class Waiting {
    private final NavigableMap<LocalDate, Integer> cases = new TreeMap<>();

    void add(LocalDate takeBy, int more) {
        cases.merge(takeBy, more, Integer::sum);
    }

    int all() {
        return sum(cases);
    }

    /** Of these, those that have to be taken by this day. */
    int by(LocalDate day) {
        return sum(cases.headMap(day, true));
    }

    int on(LocalDate takeBy) {
        return cases.getOrDefault(takeBy, 0);
    }

    Iterable<LocalDate> days() {
        return cases.keySet();
    }

    /** Those that have to be taken soonest go first. */
    void take(int some) {
        int rest = some;
        while (rest > 0) {
            LocalDate soonest = cases.firstKey();
            int gone = Math.min(rest, on(soonest));
            if (gone == on(soonest)) cases.remove(soonest);
            else cases.merge(soonest, -gone, Integer::sum);
            rest -= gone;
        }
    }

    private static int sum(NavigableMap<LocalDate, Integer> some) {
        return some.values().stream().mapToInt(Integer::intValue).sum();
    }
}
