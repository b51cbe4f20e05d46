package org.openimr.server.security.guesses;

import java.time.Duration;
import java.util.Set;

/** Whether a password or a code may be tried. */
public sealed interface Turn {
    /** It may; it counts as a failure until it is said to be right. */
    record Open(Set<Integer> counted, Set<Integer> row) implements Turn {
        public Open {
            counted = Set.copyOf(counted);
            row = Set.copyOf(row);
        }
    }

    /** It may not. */
    record Held(Duration pause) implements Turn {}
}
