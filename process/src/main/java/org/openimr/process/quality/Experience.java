package org.openimr.process.quality;

import java.util.OptionalInt;

/**
 * What the house knows of the person who gives a command.
 *
 * @param earlierDrafts  cases in which a draft of this reviewer was handed over before; empty where nobody counted
 */
public record Experience(OptionalInt earlierDrafts) {
    /** Nobody counted. */
    public static Experience unknown() {
        return new Experience(OptionalInt.empty());
    }
}
