package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.ties.Tie;

/**
 * Lab. Code 139.5(c)(2), (d)(5), (d)(6): no professional tie to anyone whom the law names in the dispute; staff
 * privileges alone are none, and a contract is one where it is a financial tie.
 */
record NoProfessionalTie(Established established) implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(6)"), 3),
            "A reviewer must not be physician, patient, partner, employer, employee, co-shareholder of a professional corporation or, for more than 5 percent of the income, contractor of anyone whom the law names in the dispute.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return ReadWay.tie(ReadWay.of(candidate, established), Tie.Nature.PROFESSIONAL);
    }
}
