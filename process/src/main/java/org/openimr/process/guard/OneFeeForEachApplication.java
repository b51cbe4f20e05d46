package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.DocketRefusal;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(l), 8 CCR 9792.10.8: the employer pays for each application that was assigned; once. */
public final class OneFeeForEachApplication implements Guard<Charge> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(l)"), 11),
            "The employer must be charged once, for each application that was assigned, and the worker never.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "charging the fee; refusals IMR-184, IMR-185; invoice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Charge facts) {
        if (!facts.docket().invoices().isEmpty()) return Optional.of(new DocketRefusal.InvoicedAlready());
        int charged = facts.invoice().applications();
        return charged == facts.docket().applications()
                ? Optional.empty()
                : Optional.of(new DocketRefusal.WrongNumberOfApplications(
                        charged, facts.docket().applications()));
    }
}
