package org.openimr.server.archive;

import java.util.List;
import org.openimr.archive.intake.Arrival;

/**
 * What keeping a batch did.
 *
 * @param before    highest position before it
 * @param after     highest position with it; the same where nothing was added
 * @param arrivals  one per letter, in their order
 */
record KeptBatch(long before, long after, List<Arrival> arrivals) {
    KeptBatch {
        arrivals = List.copyOf(arrivals);
    }
}
