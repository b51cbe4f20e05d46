package org.openimr.server.desk;

/** What became of a working copy that was to be saved. */
public sealed interface SaveAnswer {
    /** Kept. */
    record Saved(SavedDraft now) implements SaveAnswer {}

    /** Another window was quicker. What this one typed is set aside, so it is not lost; the newer copy stands. */
    record Overtaken(SavedDraft newer) implements SaveAnswer {}
}
