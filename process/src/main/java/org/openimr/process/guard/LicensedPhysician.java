package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 139.5(d)(4)(B): an unrestricted license in some state of the United States. */
public final class LicensedPhysician implements Guard<Seating> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)(B)"), 1),
            "The reviewer must hold an unrestricted license in a state of the United States.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "assigning a reviewer; refusal IMR-132");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Seating facts) {
        return facts.reviewer().qualifications().licensedStates().isEmpty()
                ? Optional.of(new Refusal.NotQualified("a state license"))
                : Optional.empty();
    }
}
