package org.openimr.process.deadlines;

import java.time.LocalDate;
import org.openimr.law.Grade;
import org.openimr.law.Rule;

/**
 * One limit of time.
 *
 * @param <F>  the fact from which it runs; its own date says which version of the rule judges it
 */
public sealed interface DeadlineRule<F extends StartFact> extends Rule
        permits UtilizationReviewLimit, ApplicationLimit, AssignmentLimit, DecisionLimit, ImplementationLimit {
    /** The act, who must do it, and its row in section 6. */
    Duty duty();

    /** What it means that the time has run out. */
    default Force force() {
        return Force.LIMIT;
    }

    /** The time that runs from the fact, with the days given back on which the case was held. */
    Term termFor(F fact, Holds holds);

    /** The time of a case that was never held. */
    default Term termFor(F fact) {
        return termFor(fact, Holds.NONE);
    }

    /** How surely the norm is known for a case of that day: no better than the text that was read. */
    default Grade gradeOn(LocalDate day) {
        return ReadTexts.gradeOn(norm().clause(), day).weaker(grade());
    }
}
