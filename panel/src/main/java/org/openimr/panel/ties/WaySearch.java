package org.openimr.panel.ties;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openimr.panel.ties.FoundTie.Step;

/**
 * One search: every way of at most so many ties is walked, and of each {@link Sort} those are kept that no other covers.
 *
 * <p>The shortest way alone would not do: a short one that is no tie of the law may stand before a longer one that is. An
 * entry that was reached over a tie may next be taken for another of the same; one that was taken for the one before may
 * not, or two that are surely different would be joined by one that may be either. No way comes twice to one entry.
 */
final class WaySearch {
    private static final Comparator<List<Step>> SHORTEST = Comparator.comparingLong((List<Step> steps) ->
                    steps.stream().filter(Step.Along.class::isInstance).count())
            .thenComparingInt(List::size);

    private final TieLines lines;
    private final LikelySame same;
    private final long day;
    private final int reach;
    private final BitSet wanted;
    /** For each entry the fewest ties from it to a wanted one; the whole reach where they are as many or more. */
    private final int[] fewest;

    private final BitSet passed = new BitSet();
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Map<Sort, List<List<Step>>>> found = new TreeMap<>();

    WaySearch(TieLines lines, LikelySame same, long day, int reach, BitSet wanted) {
        this.lines = lines;
        this.same = same;
        this.day = day;
        this.reach = reach;
        this.wanted = wanted;
        this.fewest = fewest();
    }

    /** By breadth from the wanted entries. Of steps to the same any number may follow here: never more than there are. */
    private int[] fewest() {
        int[] ties = new int[lines.entries()];
        Arrays.fill(ties, reach);
        Deque<Integer> next = new ArrayDeque<>();
        wanted.stream().forEach(entry -> {
            ties[entry] = 0;
            next.add(entry);
        });
        while (!next.isEmpty()) {
            int entry = next.removeFirst();
            for (LikelySame.Link link : same.links(entry)) {
                if (ties[link.to()] <= ties[entry]) continue;
                ties[link.to()] = ties[entry];
                next.addFirst(link.to());
            }
            if (ties[entry] == reach - 1) continue;
            for (int line = lines.begin(entry); line < lines.end(entry); line++) {
                int tie = lines.tie(line);
                int other = lines.other(tie, entry);
                if (ties[other] <= ties[entry] + 1 || !lines.isHeld(tie, day)) continue;
                ties[other] = ties[entry] + 1;
                next.addLast(other);
            }
        }
        return ties;
    }

    /** The ways to the wanted entries that are reached, in the order of the entries, and to each the shortest first. */
    List<FoundTie> from(int start) {
        walk(start, 0, false);
        return found.values().stream()
                .flatMap(sorts -> sorts.values().stream().flatMap(List::stream).sorted(SHORTEST))
                .map(FoundTie::new)
                .toList();
    }

    private void walk(int entry, int ties, boolean overSame) {
        if (wanted.get(entry) && !steps.isEmpty()) take(entry);
        passed.set(entry);
        if (!overSame) walkSame(entry, ties);
        if (ties < reach) walkTies(entry, ties + 1);
        passed.clear(entry);
    }

    private void walkSame(int entry, int ties) {
        for (LikelySame.Link link : same.links(entry)) {
            if (!isOfUse(link.to(), ties)) continue;
            int before = steps.size();
            steps.addAll(same.steps(entry, link));
            walk(link.to(), ties, true);
            steps.subList(before, steps.size()).clear();
        }
    }

    private void walkTies(int entry, int ties) {
        for (int line = lines.begin(entry); line < lines.end(entry); line++) {
            int tie = lines.tie(line);
            int other = lines.other(tie, entry);
            if (!isOfUse(other, ties) || !lines.isHeld(tie, day)) continue;
            steps.add(lines.step(tie, entry));
            walk(other, ties, false);
            steps.removeLast();
        }
    }

    private boolean isOfUse(int entry, int ties) {
        return fewest[entry] <= reach - ties && !passed.get(entry);
    }

    private void take(int entry) {
        List<List<Step>> alike = found.computeIfAbsent(entry, _ -> new LinkedHashMap<>())
                .computeIfAbsent(Sort.of(steps), _ -> new ArrayList<>());
        if (alike.stream().anyMatch(other -> Sort.covers(other, steps))) return;
        alike.removeIf(other -> Sort.covers(steps, other));
        alike.add(List.copyOf(steps));
    }
}
