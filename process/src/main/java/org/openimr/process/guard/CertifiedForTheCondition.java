package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;

/** Lab. Code 139.5(d)(4): a clinician knowledgeable in the condition and the treatment; board certification for an MD or DO. */
public final class CertifiedForTheCondition implements Guard<Seating> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 1),
            "The reviewer must be certified, or a specialist, in a field suited to the condition or the treatment.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "assigning a reviewer; refusal IMR-132");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Seating facts) {
        return facts.reviewer().qualifications().specialties().isEmpty()
                ? Optional.of(new Refusal.NotQualified("a board certification or specialty"))
                : Optional.empty();
    }
}
