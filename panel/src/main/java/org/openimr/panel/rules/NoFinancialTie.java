package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.ties.Tie;

/**
 * Lab. Code 139.5(c)(2), (d)(5), (d)(6): no interest of more than 5 percent of the annual income in anyone whom the
 * law names in the dispute; exactly 5 is none. That an interest of unknown size bars until it is known is our choice.
 */
record NoFinancialTie(Established established) implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(6)"), 2),
            "A reviewer must not have an interest of more than 5 percent of the annual income in anyone whom the law names in the dispute.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return ReadWay.tie(ReadWay.of(candidate, established), Tie.Nature.FINANCIAL);
    }
}
