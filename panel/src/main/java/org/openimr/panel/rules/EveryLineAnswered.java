package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * No line of the attestation is left open. That ties are attested line by line is our choice; which ties, Lab. Code
 * 139.5(d)(5).
 */
final class EveryLineAnswered implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 3),
            "An attestation must answer every line: each nature of tie to everyone in the dispute.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "the reviewer's attestation, assigning a reviewer");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return candidate.attestation().flatMap(attestation -> {
            List<Attestation.Line> missing = Lines.of(candidate.dispute()).stream()
                    .filter(line -> !attestation.answers().containsKey(line))
                    .toList();
            return missing.isEmpty()
                    ? Optional.empty()
                    : Objection.that(
                            "The attestation leaves lines open: " + Lines.printed(missing) + ".",
                            "Ask the reviewer to answer every line and to sign again.");
        });
    }
}
