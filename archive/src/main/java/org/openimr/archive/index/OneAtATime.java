package org.openimr.archive.index;

import java.util.stream.IntStream;
import org.openimr.archive.PublishedId;

/** Keeps two threads from writing the same letter. */
public final class OneAtATime {
    private static final int STRIPES = 64;

    private final Object[] stripes =
            IntStream.range(0, STRIPES).mapToObj(_ -> new Object()).toArray();

    /** Something to be done that may fail. */
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Runs while no other thread does so for the same id. */
    public <T, E extends Exception> T alone(PublishedId id, Work<T, E> work) throws E {
        synchronized (stripes[Math.floorMod(id.hashCode(), STRIPES)]) {
            return work.run();
        }
    }
}
