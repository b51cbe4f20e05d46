package org.openimr.server.pages.desk;

import java.time.Clock;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.records.FileId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

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
                .orElseThrow(Doors::absent);
    }

    /** For the reviewer to work at. */
    OpenDesk work(Actor actor, String number) {
        OpenDesk desk = open(actor, number);
        if (!desk.isReviewers()) throw absent();
        return desk;
    }

    static FileId file(String inAddress) {
        return FileId.parse(inAddress).orElseThrow(Doors::absent);
    }

    static int page(String inAddress) {
        if (!inAddress.matches("[1-9]\\d{0,6}")) throw absent();
        return Integer.parseInt(inAddress);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
