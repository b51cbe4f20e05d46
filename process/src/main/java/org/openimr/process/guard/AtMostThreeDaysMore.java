package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.DocketRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.docket.Extension;

/** Lab. Code 4610.6(d)(2): an extension of up to three days. */
public final class AtMostThreeDaysMore implements Guard<MoreTime> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(d)(2)"), 11),
            "The time for the decision may be extended by no more than three days in all, with the Administrative Director's approval.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "extending the decision; refusal IMR-183; the decision's clock");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(MoreTime facts) {
        int granted = facts.granted().stream().mapToInt(Extension::days).sum();
        int wanted = granted + facts.wanted().days();
        return wanted > Extension.MOST_DAYS
                ? Optional.of(new DocketRefusal.ExtensionTooLong(granted, wanted))
                : Optional.empty();
    }
}
