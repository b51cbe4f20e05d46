package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Records that come late: so much a day up to a ceiling (8 CCR 9792.12(c)(6)), known from a secondary source and enforced
 * since 1 December 2014 by order to show cause.
 */
public record PenalizeLateRecords(PenaltySettings settings) implements DailyPenaltyRule {
    private static final Citation CLAUSE = Citation.regulation("9792.12(c)(6)");

    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(CLAUSE, 1),
                "A claims administrator whose records are late must pay "
                        + settings.recordsPerDay().value().printed() + " a day up to "
                        + settings.recordsMost().value().printed() + ".",
                grade(),
                EffectivePeriod.from(LocalDate.of(2014, 12, 1)),
                "penalties ledger, late-records letter");
    }

    /** No better known than the lesser known of its two amounts. */
    @Override
    public Grade grade() {
        return settings.recordsPerDay().grade().weaker(settings.recordsMost().grade());
    }

    @Override
    public Penalty penaltyFor(Lateness late) {
        return new Penalty.Accrued(
                settings.recordsPerDay().value(),
                Optional.of(settings.recordsMost().value()),
                late.unpaused(),
                CLAUSE,
                grade());
    }
}
