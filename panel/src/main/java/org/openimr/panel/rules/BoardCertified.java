package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Lab. Code 139.5(d)(4): M.D. and D.O. are board certified in what suits the condition or the treatment. That the same
 * or a similar specialty suits is the word of every letter.
 */
final class BoardCertified implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 2),
            "A reviewer who is an M.D. or a D.O. must hold a current board certification suited to the condition or the treatment.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        boolean asked = candidate.reviewer().degree().isPhysicianAndSurgeon();
        return asked && Standing.of(candidate).suitedCertifications().isEmpty()
                ? Objection.that(
                        "No current board certification that was verified suits the condition or the treatment.",
                        "Choose a reviewer of the same or a similar specialty, or verify the certification with its board.")
                : Optional.empty();
    }
}
