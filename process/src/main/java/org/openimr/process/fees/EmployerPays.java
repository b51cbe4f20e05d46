package org.openimr.process.fees;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.filing.PartyRole;

/**
 * Who is billed: the employer, which for review includes whoever acts for it (Lab. Code 4610.6(l), 4610.5(c)(4)); never
 * the worker.
 */
public record EmployerPays() implements FeeRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(l)"), 1),
            "The employer must pay for the review; the worker may not be billed.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "invoice");

    @Override
    public Norm norm() {
        return NORM;
    }

    /** Whether that party may be billed. */
    public boolean mayBill(PartyRole party) {
        return switch (party) {
            case EMPLOYER, CLAIMS_ADMINISTRATOR -> true;
            case INJURED_WORKER, WORKERS_ATTORNEY, REQUESTING_PHYSICIAN -> false;
        };
    }
}
