package org.openimr.server.desk;

import java.util.Locale;
import org.openimr.determination.Outcome;

/** What became of a working copy that was to be saved. */
public sealed interface SaveAnswer {
    /** Kept. */
    record Saved(SavedDraft now) implements SaveAnswer {}

    /** Another window was quicker. What this one typed is set aside, so it is not lost; the newer copy stands. */
    record Overtaken(SavedDraft newer) implements SaveAnswer {}

    /** Like items were shown after another first view of that item; nothing was kept. */
    record FirstViewFixed(int item, Outcome recorded) implements SaveAnswer {
        /** Permanent. */
        public static final String CODE = "DESK-402";

        /** What happened and what to do. */
        public String what() {
            String view = recorded.name().toLowerCase(Locale.ROOT);
            return "Your first view of item " + item + " was “" + view + "” when you were shown how like items were"
                    + " decided. It stays as it was, to show that it came first. Set it back to “" + view
                    + "”; the outcome itself is free.";
        }
    }
}
