package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.HistoryCheck;

/** Lab. Code 139.5(d)(4): no discipline and no sanction was taken or is pending; and somebody looked. */
final class NeverDisciplined implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 5),
            "A reviewer must have no history of discipline or sanctions, taken or pending.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return History.objection(candidate, HistoryCheck.Matter.DISCIPLINE, "discipline or sanctions");
    }
}
