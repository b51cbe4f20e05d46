package org.openimr.bench.similar;

import java.util.List;

/** One way to rank the items of a collection by their likeness to one of them. */
interface Ranking {
    /** The ten nearest items of other letters, the nearest first; fewer where there are fewer. */
    List<ItemKey> like(ItemKey asked);
}
