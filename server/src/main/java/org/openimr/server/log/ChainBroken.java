package org.openimr.server.log;

/** The stored chain is not the one that was written: someone changed the table behind the log's back. */
public final class ChainBroken extends RuntimeException {
    ChainBroken(StreamId stream, int version) {
        super("IMR-913: event " + version + " of " + stream + " is not the one that was read: its hash has changed."
                + " Nothing was written. Run ./openimr verify and compare with the last backup.");
    }
}
