package org.openimr.process.guard;

import java.util.List;
import org.openimr.determination.Finding;

/** Faults of a determination before and after a correction. */
public record Corrected(List<Finding> before, List<Finding> now) {
    public Corrected {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
