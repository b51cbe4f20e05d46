package org.openimr.process.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;

/** An application that was received: its number and the moment it arrived. Receipt, not posting, counts as filing. */
public record Filing(CaseNumber caseNumber, Application application, Instant receivedAt) {
    /** California calendar date of receipt: the filing date. */
    public LocalDate receivedOn() {
        return CaliforniaTime.dayOf(receivedAt);
    }
}
