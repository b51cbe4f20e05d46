package org.openimr.server.operations;

/** Where a server stands between its start and its end. */
public enum Phase {
    /** It brings its data up to date; requests are better sent to another. */
    STARTING,
    /** It serves. */
    SERVING,
    /** It was told to stop: it ends what was begun. */
    STOPPING
}
