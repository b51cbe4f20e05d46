package org.openimr.archive.similar;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.WilsonInterval;

/**
 * The items near enough to one, and the next ones where these are few.
 *
 * @param rows     the nearest, nearest first; equally near ones newest first, then by id and item number
 * @param letters  determinations that all near items stand in
 * @param split    outcomes of all near items, shown or not
 * @param further  only where fewer items than asked for are near enough: alike without being the same, as the same
 *                 service at another part of the body; in the same order, and in no count
 */
public record SimilarAnswer(List<SimilarItem> rows, int letters, OutcomeSplit split, List<SimilarItem> further) {
    /**
     * Decided items under which no share is shown. It is the smallest number at which the 95 % interval never spans half
     * of all shares or more, however the items came out.
     */
    public static final int LEAST_FOR_A_SHARE = 12;

    public SimilarAnswer {
        rows = List.copyOf(rows);
        further = List.copyOf(further);
    }

    /** Nothing is near enough. */
    public static SimilarAnswer none() {
        return new SimilarAnswer(List.of(), 0, new OutcomeSplit(0, 0, 0), List.of());
    }

    /** Items near enough with an outcome. */
    public int decided() {
        return split.upheld() + split.overturned();
    }

    /** Share overturned among the decided near items; empty where they are too few. */
    public Optional<WilsonInterval> overturnedShare() {
        return decided() < LEAST_FOR_A_SHARE ? Optional.empty() : split.overturnedShare();
    }
}
