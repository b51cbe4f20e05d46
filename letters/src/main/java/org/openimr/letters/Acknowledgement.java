package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.Priority;

/**
 * Tells the applicant that the application arrived, before anything is decided. No text of law asks for this letter.
 *
 * @param applicationReceived  day the application counts as filed: the day of receipt
 * @param asked                regular or expedited, as the application asks
 * @param answerExpected       our own target for the eligibility decision, if one is set
 */
public record Acknowledgement(
        Envelope envelope,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        Priority asked,
        Optional<Due> answerExpected)
        implements Notice {
    @Override
    public LetterKind kind() {
        return LetterKind.ACKNOWLEDGEMENT;
    }
}
