package org.openimr.process.guard;

import java.util.Set;
import org.openimr.process.docket.Docket;

/** Items that are to end without a decision. */
public record Ending(Docket docket, Set<Integer> items) {
    public Ending {
        items = Set.copyOf(items);
    }
}
