package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.Priority;

/**
 * Notice of assignment and request for information (8 CCR 9792.10.4(b)): the case is eligible and assigned, and the
 * claims administrator must send its records.
 *
 * @param applicationReceived  day the application for review was received
 * @param review               regular or expedited
 * @param recordsDue           8 CCR 9792.10.5(a)(1)
 * @param statuteAsks          the earlier day of Lab. Code 4610.5(l); shown beside the other, which alone is enforced
 */
public record AssignmentNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        Priority review,
        Due recordsDue,
        Optional<Due> statuteAsks)
        implements Notice {
    @Override
    public LetterKind kind() {
        return LetterKind.ASSIGNMENT_NOTICE;
    }
}
