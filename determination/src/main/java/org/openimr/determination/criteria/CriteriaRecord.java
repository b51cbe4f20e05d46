package org.openimr.determination.criteria;

import java.util.Optional;
import org.openimr.determination.Outcome;
import org.openimr.law.Grade;
import org.openimr.vocabulary.Edition;

/**
 * The recommendation whose criteria a reviewer went through for one item, and what was found. The tree is kept whole,
 * so that it can be read when the guideline is not loaded any more.
 *
 * @param recommendation  its identifier in the edition
 * @param edition         of the loaded guidelines
 * @param citation        as printed
 * @param grade           how surely the words are known
 * @param caution         what to know before relying on it; may be blank
 * @param reasonAgainst   why the outcome departs from the criteria, in the reviewer's words
 */
public record CriteriaRecord(
        String recommendation,
        Edition edition,
        String citation,
        Grade grade,
        String caution,
        FilledCriteria filled,
        Optional<String> reasonAgainst) {

    /** Whether that outcome goes against the criteria as they were found. */
    public boolean isAgainst(Outcome outcome) {
        return filled.answer().isAgainst(outcome);
    }

    /** Whether that outcome goes against the criteria and nobody has said why. */
    public boolean lacksReason(Outcome outcome) {
        return isAgainst(outcome)
                && reasonAgainst.filter(words -> !words.isBlank()).isEmpty();
    }
}
