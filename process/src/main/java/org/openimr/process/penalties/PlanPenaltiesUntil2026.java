package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** The older table (8 CCR 9792.12(a)), read at its head. */
public record PlanPenaltiesUntil2026() implements PlanPenalties {
    private static final Citation CLAUSE = Citation.regulation("9792.12(a)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A breach of the duty to have a review plan before 1 April 2026 must cost what the table of its time says.",
            Grade.TEXT_READ,
            EffectivePeriod.between(LocalDate.of(2013, 1, 1), LocalDate.of(2026, 4, 1)),
            "penalties ledger");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Penalty> penaltyFor(PlanBreach breach) {
        return switch (breach) {
            case NO_PLAN, NO_MEDICAL_DIRECTOR -> Optional.of(fixed(breach, 50_000));
            case PLAN_CONTENT, MATERIAL_CHANGE_NOT_FILED -> Optional.of(fixed(breach, 5_000));
            case REVIEWER_OUTSIDE_SCOPE, DENIAL_BY_NON_PHYSICIAN -> Optional.of(fixed(breach, 25_000));
            case NO_APPROVAL_OF_PLAN, NO_ACCREDITATION, BREACH_OF_4610_G -> Optional.empty();
        };
    }

    private static Penalty fixed(PlanBreach breach, int dollars) {
        return new Penalty.Fixed(breach.words(), Money.dollars(dollars), CLAUSE, Grade.TEXT_READ);
    }
}
