package org.openimr.server.log;

import java.util.List;

/** What a walk over the whole log found. */
public sealed interface Verdict {

    /**
     * Every event is as it was written.
     *
     * @param anchor keep it elsewhere, and give it to the next walk
     */
    record Sound(long events, long streams, Anchor anchor) implements Verdict {}

    /**
     * The first event, in the order of positions, that is not as it was written.
     *
     * @param stream     as stored; a text, for it may be no valid name
     * @param soundFirst how many events before it are sound
     */
    record Broken(String stream, int version, long position, Break what, String detail, long soundFirst)
            implements Verdict {
        /** For a person: which event, what is wrong. */
        public String sentence() {
            return "Event " + version + " of " + stream + " (position " + position + "): " + what.sentence() + ". "
                    + detail;
        }
    }

    /**
     * Every event that is there is sound, but the log is not the one that the anchor was taken from: events up to its
     * position were removed or added.
     *
     * @param now the same stretch as it is now
     */
    record NotAsAnchored(Anchor kept, Anchor now) implements Verdict {}

    /**
     * The table has lost a guard that keeps it append-only; nothing more was looked at.
     *
     * @param missing names of constraints and triggers
     */
    record Unguarded(List<String> missing) implements Verdict {
        public Unguarded {
            missing = List.copyOf(missing);
        }
    }
}
