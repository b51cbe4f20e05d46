package org.openimr.archive.similar;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.WilsonInterval;

/**
 * The items near enough to one.
 *
 * @param rows     the nearest, nearest first; equally near ones newest first, then by id and item number
 * @param letters  determinations that all near items stand in
 * @param split    outcomes of all near items, shown or not
 */
public record SimilarAnswer(List<SimilarItem> rows, int letters, OutcomeSplit split) {
    /**
     * Decided items under which no share is shown. It is the smallest number at which the 95 % interval never spans half
     * of all shares or more, however the items came out.
     */
    public static final int LEAST_FOR_A_SHARE = 12;

    public SimilarAnswer {
        rows = List.copyOf(rows);
    }

    /** Nothing is near enough. */
    public static SimilarAnswer none() {
        return new SimilarAnswer(List.of(), 0, new OutcomeSplit(0, 0, 0));
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
