package org.openimr.archive.similar;

import java.util.Optional;
import org.openimr.archive.PublishedId;

/**
 * One question for like items.
 *
 * @param own   the letter that the item asked about belongs to, which is left out of the answer
 * @param rows  to be shown at most, from 1
 */
public record SimilarQuestion(ItemTraits traits, Optional<PublishedId> own, int rows) {
    public static final int USUAL_ROWS = 8;

    /** Rows to be asked for at most. */
    public static final int MOST_ROWS = 50;

    public SimilarQuestion {
        if (rows < 1 || rows > MOST_ROWS) throw new IllegalArgumentException("rows from 1 to " + MOST_ROWS);
    }
}
