package org.openimr.server.operations;

import java.util.concurrent.atomic.AtomicReference;

/** The phase of this server. Safe for use by many threads. */
public final class Lifecycle {
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STARTING);

    public Phase phase() {
        return phase.get();
    }

    /** It is ready for requests, unless it was told to stop meanwhile. */
    public void serves() {
        phase.compareAndSet(Phase.STARTING, Phase.SERVING);
    }

    /** It was told to stop. */
    public void stops() {
        phase.set(Phase.STOPPING);
    }
}
