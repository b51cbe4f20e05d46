package org.openimr.archive.index;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.openimr.archive.PublishedId;

/** Keeps the nearest of the items near enough; they may come in any order. Not for use by several threads. */
public final class Nearest {
    /**
     * An item near enough.
     *
     * @param nearness  as {@link org.openimr.archive.similar.Likeness} gives it
     * @param decided   epoch day
     */
    public record Near(int nearness, long decided, PublishedId letter, int number) {}

    /** Nearest first, then newest, then by id and number; no two items are equal in it. */
    private static final Comparator<Near> ORDER = Comparator.comparingInt(Near::nearness)
            .reversed()
            .thenComparing(Comparator.comparingLong(Near::decided).reversed())
            .thenComparing(Near::letter)
            .thenComparingInt(Near::number);

    private final int most;
    private final TreeSet<Near> kept = new TreeSet<>(ORDER);

    /**
     * @param most  to be kept, from 1
     */
    public Nearest(int most) {
        this.most = most;
    }

    /** Whether an item as near as this might be kept; asked before its other values are looked up. */
    public boolean mayKeep(int nearness) {
        return kept.size() < most || nearness >= kept.last().nearness();
    }

    public void keep(Near near) {
        kept.add(near);
        if (kept.size() > most) kept.removeLast();
    }

    /** How many are kept. */
    public int size() {
        return kept.size();
    }

    /** The first so many in order; fewer where there are fewer. */
    public List<Near> first(int rows) {
        return kept.stream().limit(rows).toList();
    }

    /** In order. */
    public List<Near> inOrder() {
        return List.copyOf(kept);
    }
}
