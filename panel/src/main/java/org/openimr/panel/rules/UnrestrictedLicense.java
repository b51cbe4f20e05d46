package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Lab. Code 139.5(d)(4)(B): an unrestricted license of any state of the United States, whatever Lab. Code 3209.3 says
 * of California.
 */
final class UnrestrictedLicense implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)(B)"), 2),
            "A reviewer must hold an unrestricted license of a state of the United States on the day.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return Standing.of(candidate).licenses().isEmpty()
                ? Objection.that(
                        "No unrestricted license that was verified is valid on " + candidate.day() + ".",
                        "Verify a license with its state, or have it renewed.")
                : Optional.empty();
    }
}
