package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.FormOmitted;

/**
 * The decision came without the application form or the notice of the right to review: no time runs until both are
 * given, and then the usual one does (Lab. Code 4610.5(h)(3)).
 */
public record FileAfterOmission() implements ApplicationLimit<FormOmitted> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(h)(3)");
    private static final int DAYS = 30;
    private static final int FORMULARY_DAYS = 10;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The time for an application may not run before the form and the notice are given to the worker.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "filing page, screening");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.FILE_AFTER_OMISSION;
    }

    @Override
    public Term termFor(FormOmitted fact, Holds holds) {
        int days = formulary(fact) ? FORMULARY_DAYS : DAYS;
        return fact.given()
                .map(given -> ServiceTime.since(StartEvent.FORM_GIVEN, given, days, holds, CLAUSE))
                .orElseGet(() -> new Term.NotStarted(
                        "The time for the application has not begun: the decision of " + fact.decidedOn()
                                + " came without the application form or the notice (" + CLAUSE.printed() + ").",
                        CLAUSE));
    }

    private static boolean formulary(FormOmitted fact) {
        return fact.formulary() && !fact.judgedOn().isBefore(InForce.FORMULARY);
    }
}
