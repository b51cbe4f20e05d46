package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Nobody is seated without an attestation; before a case is offered there is none. That it is asked for is our choice;
 * the ties, Lab. Code 139.5(d)(5).
 */
final class AttestationGiven implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 5),
            "A reviewer must have attested the ties to those in the dispute before it is assigned.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "the reviewer's attestation, assigning a reviewer");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return candidate.attestation().isPresent()
                ? Optional.empty()
                : Objection.that(
                        "The reviewer has not attested the ties in this dispute.",
                        "Offer the dispute and have every line of the attestation answered.");
    }
}
