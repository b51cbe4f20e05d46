package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.HistoryCheck;

/** Lab. Code 139.5(d)(4): no privileges were lost, and no loss is pending; and somebody looked. */
final class PrivilegesNeverLost implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 6),
            "A reviewer must not have lost privileges, and no such loss may be pending.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return History.objection(candidate, HistoryCheck.Matter.PRIVILEGES, "lost privileges");
    }
}
