package org.openimr.panel.assignment;

import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Load;

/** A reviewer at the beginning of a day. */
public record PanelMember(Reviewer reviewer, Load load, Standing standing) {
    /** How many cases of the day there is room for. */
    public int places() {
        int open = reviewer.capacity().open() - load.open();
        int weekly = reviewer.capacity().weekly() - load.recent();
        return Math.max(0, Math.min(open, weekly));
    }
}
