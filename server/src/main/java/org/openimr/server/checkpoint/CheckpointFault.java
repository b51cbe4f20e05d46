package org.openimr.server.checkpoint;

import org.openimr.server.logging.ForOperators;

/** No checkpoint can be made: what the log or the folder now holds is not what was signed, or a key is none. */
public final class CheckpointFault extends RuntimeException implements ForOperators {
    CheckpointFault(String sentence) {
        super("IMR-919: " + sentence);
    }

    CheckpointFault(String sentence, Exception cause) {
        super("IMR-919: " + sentence, cause);
    }
}
