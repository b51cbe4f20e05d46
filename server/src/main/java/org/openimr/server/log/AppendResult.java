package org.openimr.server.log;

import java.util.List;

/** What became of an append. */
public sealed interface AppendResult {

    /**
     * The events are written, and kept once the caller's transaction commits.
     *
     * @param places where, in the order given
     * @param head   the stream's new head: the next append to this stream continues from it
     */
    record Appended(List<Place> places, Head head) implements AppendResult {
        public Appended {
            places = List.copyOf(places);
        }
    }

    /**
     * The stream has moved on since it was read. Nothing was written: read it again and decide again.
     *
     * @param actualVersion the stream's version now
     */
    record Conflict(int actualVersion) implements AppendResult {}

    /**
     * This command has been accepted before. Nothing was written: answer it as it was answered then.
     *
     * @param places where its events stand, in their order
     */
    record AlreadyDone(List<Place> places) implements AppendResult {
        public AlreadyDone {
            places = List.copyOf(places);
        }
    }
}
