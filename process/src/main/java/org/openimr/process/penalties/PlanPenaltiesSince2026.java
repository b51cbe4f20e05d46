package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** The newer table, taken to be that of 1 April 2026, read at its head; what item (8) costs was cut off. */
public record PlanPenaltiesSince2026(PenaltySettings settings) implements PlanPenalties {
    private static final Citation CLAUSE = Citation.regulation("9792.12(a)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A breach of the duty to have a review plan since 1 April 2026 must cost what the table of its time says.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2026, 4, 1)),
            "penalties ledger");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Penalty> penaltyFor(PlanBreach breach) {
        return switch (breach) {
            case NO_PLAN, NO_MEDICAL_DIRECTOR -> Optional.of(fixed(breach, 50_000));
            case NO_APPROVAL_OF_PLAN -> Optional.of(fixed(breach, 30_000));
            case MATERIAL_CHANGE_NOT_FILED, NO_ACCREDITATION -> Optional.of(fixed(breach, 10_000));
            case PLAN_CONTENT -> Optional.of(fixed(breach, 5_000));
            case BREACH_OF_4610_G -> Optional.of(set(breach));
            case REVIEWER_OUTSIDE_SCOPE, DENIAL_BY_NON_PHYSICIAN -> Optional.empty();
        };
    }

    private static Penalty fixed(PlanBreach breach, int dollars) {
        return new Penalty.Fixed(breach.words(), Money.dollars(dollars), CLAUSE, Grade.TEXT_READ);
    }

    private Penalty set(PlanBreach breach) {
        Assumed<Optional<Money>> cell = settings.planBreachOf4610G();
        return cell.value()
                .<Penalty>map(money -> new Penalty.Fixed(breach.words(), money, CLAUSE, cell.grade()))
                .orElseGet(() -> new Penalty.NotFound(
                        "the amount for " + breach.words(), cell.key(), List.of(), Optional.empty(), CLAUSE));
    }
}
