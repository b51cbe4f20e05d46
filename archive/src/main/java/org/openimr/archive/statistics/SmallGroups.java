package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Groups with those that are too small put together. Where what is put together would itself be too small, the next
 * smallest group goes with it: nobody can subtract their way to a small one.
 *
 * @param shown     in the order given
 * @param together  of those that are not shown
 * @param hidden    how many
 */
record SmallGroups(List<Map.Entry<List<String>, Tally>> shown, Optional<Tally> together, int hidden) {
    static SmallGroups of(List<Map.Entry<List<String>, Tally>> groups, OptionalInt below) {
        if (below.isEmpty()) return new SmallGroups(groups, Optional.empty(), 0);
        int least = below.getAsInt();
        List<Map.Entry<List<String>, Tally>> shown = new ArrayList<>(groups);
        shown.removeIf(group -> group.getValue().all() < least);
        List<Map.Entry<List<String>, Tally>> small = new ArrayList<>(groups);
        small.removeAll(shown);
        if (small.isEmpty()) return new SmallGroups(groups, Optional.empty(), 0);
        Tally together = new Tally();
        small.forEach(group -> together.take(group.getValue()));
        while (together.all() < least && !shown.isEmpty()) {
            Map.Entry<List<String>, Tally> next = smallest(shown);
            shown.remove(next);
            together.take(next.getValue());
        }
        return new SmallGroups(
                List.copyOf(shown),
                together.all() < least ? Optional.empty() : Optional.of(together),
                groups.size() - shown.size());
    }

    private static Map.Entry<List<String>, Tally> smallest(List<Map.Entry<List<String>, Tally>> groups) {
        Map.Entry<List<String>, Tally> smallest = groups.getLast();
        for (Map.Entry<List<String>, Tally> each : groups)
            if (each.getValue().all() < smallest.getValue().all()) smallest = each;
        return smallest;
    }
}
