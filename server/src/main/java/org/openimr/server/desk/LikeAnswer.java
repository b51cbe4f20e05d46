package org.openimr.server.desk;

import org.openimr.archive.similar.SimilarAnswer;

/** What a reviewer is told who asks how like items were decided. */
public sealed interface LikeAnswer {
    /** They are shown, and it is written down that they were. */
    record Shown(LikeShown.Showing showing, SimilarAnswer found) implements LikeAnswer {}

    /** The kept working copy has no first view of the item; nothing is shown. */
    record NoFirstView() implements LikeAnswer {
        /** Permanent. */
        public static final String CODE = "DESK-401";

        /** What happened and what to do. */
        public static final String WHAT = "Like items are shown only after a first view of this item is recorded and"
                + " saved. Choose it under “Your first view”, then ask again.";
    }
}
