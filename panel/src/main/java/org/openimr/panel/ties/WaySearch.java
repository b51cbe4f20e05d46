package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One search by breadth: the ways with the fewest ties first, and of those the ones with the fewest steps between entries
 * of the same.
 *
 * <p>An entry that was reached over a tie may next be taken for another of the same; one that was taken for the one before
 * may not, or two that are surely different would be joined by one that may be either. A way is followed no further where
 * one that is no longer came to the same entry with no other doubts ({@link Way#doubts()}): whatever goes on from the longer
 * goes on from the shorter. So no way comes to an entry twice.
 */
final class WaySearch {
    private final TieLines lines;
    private final LikelySame same;
    private final long day;
    private final int reach;
    private final BitSet wanted;
    private final Map<Integer, Way> found = new TreeMap<>();
    /** Entries reached without a doubt: nothing that comes later is better. */
    private final BitSet settled = new BitSet();

    private final Map<Integer, List<Way>> others = new HashMap<>();
    /** Entries from which one tie leads to a wanted one, or to another of the same: only from these a last tie is of use. */
    private final BitSet lastButOne = new BitSet();

    WaySearch(TieLines lines, LikelySame same, long day, int reach, BitSet wanted) {
        this.lines = lines;
        this.same = same;
        this.day = day;
        this.reach = reach;
        this.wanted = wanted;
        wanted.stream().forEach(entry -> {
            markTied(entry);
            same.links(entry).forEach(link -> markTied(link.to()));
        });
    }

    private void markTied(int entry) {
        for (int line = lines.begin(entry); line < lines.end(entry); line++) {
            lastButOne.set(lines.other(lines.tie(line), entry));
        }
    }

    /** For each wanted entry that is reached the way to it, in the order of the entries. */
    Map<Integer, Way> from(int start) {
        List<List<Way>> ways = new ArrayList<>();
        add(ways, 0, new Way.Start(start));
        for (int ties = 0; ties <= reach && !isDone(); ties++) ways = follow(ways, ties);
        return found;
    }

    private boolean isDone() {
        return found.size() == wanted.cardinality();
    }

    /**
     * Follows the ways of so many ties.
     *
     * @param ways  by the number of their steps between entries of the same; grows while it is gone through
     * @return  those with one tie more
     */
    private List<List<Way>> follow(List<List<Way>> ways, int ties) {
        List<List<Way>> longer = new ArrayList<>();
        for (int steps = 0; steps < ways.size() && !isDone(); steps++) {
            for (Way way : ways.get(steps)) {
                if (!isBest(way)) continue;
                if (wanted.get(way.end())) found.putIfAbsent(way.end(), way);
                switch (way) {
                    case Way.Start _, Way.ByTie _ -> addSame(way, ways, steps, ties);
                    case Way.BySame _ -> {}
                }
                boolean isOfUse = ties + 1 < reach || lastButOne.get(way.end());
                if (ties < reach && isOfUse) addTies(way, longer, steps, ties + 1);
            }
        }
        return longer;
    }

    private void addSame(Way way, List<List<Way>> ways, int steps, int ties) {
        for (LikelySame.Link link : same.links(way.end())) {
            if (settled.get(link.to()) || (ties == reach && !wanted.get(link.to()))) continue;
            Set<Integer> doubts = way.doubts();
            if (same.isOpenToDoubt(link.to())) {
                doubts = new HashSet<>(doubts);
                doubts.add(link.to());
            }
            add(ways, steps + link.steps(), new Way.BySame(way, link, doubts));
        }
    }

    private void addTies(Way way, List<List<Way>> longer, int steps, int ties) {
        int entry = way.end();
        for (int line = lines.begin(entry); line < lines.end(entry); line++) {
            int tie = lines.tie(line);
            int other = lines.other(tie, entry);
            if (settled.get(other) || !lines.isHeld(tie, day)) continue;
            boolean isNeeded =
                    ties < reach || wanted.get(other) || !same.links(other).isEmpty();
            if (isNeeded) add(longer, steps, new Way.ByTie(way, tie, other));
        }
    }

    private static void add(List<List<Way>> ways, int steps, Way way) {
        while (ways.size() <= steps) ways.add(new ArrayList<>());
        ways.get(steps).add(way);
    }

    /** Takes note of the way, unless one that is as good came before. */
    private boolean isBest(Way way) {
        if (settled.get(way.end())) return false;
        if (way.doubts().isEmpty()) {
            settled.set(way.end());
            return true;
        }
        List<Way> before = others.computeIfAbsent(way.end(), _ -> new ArrayList<>());
        if (before.stream().anyMatch(other -> way.doubts().containsAll(other.doubts()))) return false;
        before.add(way);
        return true;
    }
}
