package org.openimr.server.pages.desk;

import java.time.Clock;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.pages.Written;
import org.springframework.stereotype.Component;

/** Opens the desk that an address names, or says that there is nothing. */
@Component
final class Doors {
    private final DeskDoor door;
    private final Clock clock;

    Doors(DeskDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    OpenDesk open(Actor actor, String number) {
        return CaseNumber.parse(number)
                .flatMap(parsed -> door.open(actor, parsed, clock.instant()))
                .orElseThrow(Written::absent);
    }

    /** For the reviewer to work at. */
    OpenDesk work(Actor actor, String number) {
        OpenDesk desk = open(actor, number);
        if (!desk.isReviewers()) throw Written.absent();
        return desk;
    }
}
