package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.License;

/**
 * Lab. Code 3209.3, 139.5(d)(4): a licensed physician in good standing. The degree is one of the statute's by its
 * type; that a license suspended or revoked anywhere ends good standing is our reading.
 */
final class LicensedPhysician implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("3209.3"), 1),
            "A reviewer must be a licensed physician in good standing.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        List<License> licenses = candidate.reviewer().all(License.class);
        if (licenses.isEmpty())
            return Objection.that("No license is on file.", "Enter the license of a state and verify it there.");
        return licenses.stream()
                .filter(LicensedPhysician::isTakenAway)
                .findFirst()
                .flatMap(license -> Objection.that(
                        "The license of " + license.state().printed() + " is suspended or revoked.",
                        "Ask the state whether it is in good standing again, and enter what it says."));
    }

    private static boolean isTakenAway(License license) {
        return switch (license.status()) {
            case SUSPENDED, REVOKED -> true;
            case UNRESTRICTED, RESTRICTED, SURRENDERED -> false;
        };
    }
}
