package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Which factors have to be weighed before a penalty is assessed (8 CCR 9792.13). */
public record MitigatePenalty() implements PenaltyRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.13"), 1),
            "Gravity, good faith, history, frequency, abatement and extraordinary circumstances must be weighed before a"
                    + " penalty is assessed.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "penalties ledger, worksheet");

    @Override
    public Norm norm() {
        return NORM;
    }

    /** Factors that the worksheet leaves out; a penalty is assessed when there are none. */
    public List<MitigatingFactor> notWeighed(MitigationWorksheet worksheet) {
        List<MitigatingFactor> weighed = worksheet.findings().stream()
                .map(MitigationWorksheet.Finding::factor)
                .toList();
        return Arrays.stream(MitigatingFactor.values())
                .filter(factor -> factor != MitigatingFactor.NON_COOPERATION)
                .filter(factor -> !weighed.contains(factor))
                .toList();
    }
}
