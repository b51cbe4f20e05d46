package org.openimr.server.faults;

import java.time.Instant;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;

/** The calendar, which is no person and has no login. */
record CalendarDay(RunningServer server) {
    static final Actor CALENDAR = new Actor("calendar", Role.CLOCK);

    /** A day passes: what is late is noticed. */
    void passes(CaseNumber number) {
        server.part(CaseService.class)
                .give(
                        number,
                        new Order(new PassDay(Instant.now()), CALENDAR),
                        new CommandId(UUID.randomUUID()),
                        Instant.now());
    }
}
