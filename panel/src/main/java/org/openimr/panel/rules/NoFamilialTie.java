package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.ties.Tie;

/** Lab. Code 139.5(c)(2), (d)(5), (d)(6): no familial tie to anyone whom the law names in the dispute. */
record NoFamilialTie(Established established) implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(6)"), 1),
            "A reviewer must not be the spouse, child, parent, sibling, spouse's parent or child's spouse of anyone whom the law names in the dispute.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return ReadWay.tie(ReadWay.of(candidate, established), Tie.Nature.FAMILIAL);
    }
}
