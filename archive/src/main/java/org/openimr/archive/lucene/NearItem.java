package org.openimr.archive.lucene;

import java.util.Comparator;
import org.openimr.archive.PublishedId;

/**
 * An item near enough, in a view of the index.
 *
 * @param document  in the whole view
 * @param nearness  as {@link org.openimr.archive.similar.Likeness} gives it
 * @param decided   epoch day
 */
record NearItem(int document, int nearness, long decided, PublishedId id, int number) {
    /** Nearest first, then newest, then by id and number; no two items are equal in it. */
    static final Comparator<NearItem> ORDER = Comparator.comparingInt(NearItem::nearness)
            .reversed()
            .thenComparing(Comparator.comparingLong(NearItem::decided).reversed())
            .thenComparing(NearItem::id)
            .thenComparingInt(NearItem::number);
}
