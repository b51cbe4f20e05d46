package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Lab. Code 4610.6(i): after a remand a different reviewer decides. That any other part taken before bars as well is
 * our choice.
 */
final class NotSeatedBefore implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(i)"), 2),
            "A dispute that was sent back must go to a reviewer who did not decide it before.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, assigning a reviewer after a remand");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return candidate.dispute().satBefore().contains(candidate.reviewer().id())
                ? Objection.that(
                        "The reviewer decided this dispute before, or had another part in it.",
                        "Choose a reviewer who had no part in it.")
                : Optional.empty();
    }
}
