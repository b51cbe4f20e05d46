package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;

/**
 * Tells the applicant that the same dispute is on file already. No text of law asks for this letter.
 *
 * @param applicationReceived  day the second application was received
 * @param earlier              the case that goes on
 * @param earlierReceived      day its application was received
 */
public record DuplicateNotice(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        CaseNumber earlier,
        LocalDate earlierReceived)
        implements Notice {
    public DuplicateNotice {
        if (earlier.equals(envelope.caseNumber()))
            throw new IllegalArgumentException("a case is not a duplicate of itself: " + earlier);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DUPLICATE_NOTICE;
    }
}
