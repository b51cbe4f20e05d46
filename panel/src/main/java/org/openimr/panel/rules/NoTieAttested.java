package org.openimr.panel.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * The reviewer's own word that there is a tie ends the matter. Ties are Lab. Code 139.5(d)(5); the attestation is our
 * choice.
 */
final class NoTieAttested implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 4),
            "A reviewer who attests a tie to anyone in the dispute must not take it.",
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
            List<Attestation.Line> ties = attestation.answers().entrySet().stream()
                    .filter(answer -> answer.getValue() == Attestation.Answer.TIE)
                    .map(Map.Entry::getKey)
                    .toList();
            return ties.isEmpty()
                    ? Optional.empty()
                    : Objection.that(
                            "The reviewer attests a tie: " + Lines.printed(ties) + ".", "Choose another reviewer.");
        });
    }
}
