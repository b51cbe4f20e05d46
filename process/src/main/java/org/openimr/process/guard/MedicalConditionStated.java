package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(e), 8 CCR 9792.10.6(d): the determination states the employee's medical condition. */
public final class MedicalConditionStated implements Guard<DraftOfCase> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(e)"), 2),
            "The draft must state the employee's medical condition: the clinical case summary must be written.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "submitting a draft; refusal IMR-143");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(DraftOfCase facts) {
        return facts.draft().summary().isEmpty() ? Optional.of(new Refusal.SummaryMissing()) : Optional.empty();
    }
}
