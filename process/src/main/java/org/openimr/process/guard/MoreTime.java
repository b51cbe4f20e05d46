package org.openimr.process.guard;

import java.util.List;
import org.openimr.process.docket.Extension;

/** Extensions granted so far, and the one that is wanted. */
public record MoreTime(List<Extension> granted, Extension wanted) {
    public MoreTime {
        granted = List.copyOf(granted);
    }
}
