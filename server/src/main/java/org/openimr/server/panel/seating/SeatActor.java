package org.openimr.server.panel.seating;

import java.util.Locale;
import org.openimr.server.log.Actor;

/** Who acted, as the log keeps it: the role at that time and the account. */
final class SeatActor {
    private SeatActor() {}

    static Actor of(org.openimr.process.Actor by) {
        return new Actor(by.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + by.id());
    }
}
