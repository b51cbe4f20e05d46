package org.openimr.archive.similar;

import java.util.Optional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * One question for like items. Whoever answers it understands the item with its own lists, so that both sides are
 * compared by the same.
 *
 * @param letter  what the item belongs to, decided or being written
 * @param own   the letter that the item asked about belongs to, which is left out of the answer
 * @param rows  to be shown at most, from 1
 */
public record SimilarQuestion(Determination letter, Issue item, Optional<PublishedId> own, int rows) {
    public static final int USUAL_ROWS = 8;

    /** Rows to be asked for at most. */
    public static final int MOST_ROWS = 50;

    public SimilarQuestion {
        if (rows < 1 || rows > MOST_ROWS) throw new IllegalArgumentException("rows from 1 to " + MOST_ROWS);
    }

    /** For those like an item of a published letter, in other letters. */
    public static SimilarQuestion about(PublishedDetermination letter, Issue item, int rows) {
        return new SimilarQuestion(letter.determination(), item, Optional.of(letter.id()), rows);
    }
}
