package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;

/**
 * Notice of assignment and request for information (8 CCR 9792.10.4(b)): the case is eligible and assigned, and the
 * claims administrator must send its records.
 *
 * @param applicationReceived  day the application for review was received
 * @param review               regular or expedited
 */
public record AssignmentNotice(
        Letterhead from,
        LocalDate date,
        CaseNumber caseNumber,
        Addressee to,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        Priority review,
        RecordsDue recordsDue)
        implements Letter {

    @Override
    public String title() {
        return "Notice of assignment and request for information";
    }
}
