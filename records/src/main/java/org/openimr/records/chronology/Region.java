package org.openimr.records.chronology;

import java.util.List;
import java.util.Optional;

/**
 * Where on the body.
 *
 * @param written  the passage itself names it
 */
record Region(Optional<BodyPart> part, Optional<Side> side, List<SpinalLevel> levels, boolean written) {
    static final Region NONE = new Region(Optional.empty(), Optional.empty(), List.of(), true);

    Region {
        levels = List.copyOf(levels);
    }
}
