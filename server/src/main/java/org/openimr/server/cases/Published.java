package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.law.CaliforniaTime;

/** A determination as the public sees it. */
public record Published(CaseNumber number, Determination determination, Instant at) {
    /** California calendar date of publication. */
    public LocalDate on() {
        return CaliforniaTime.dayOf(at);
    }
}
