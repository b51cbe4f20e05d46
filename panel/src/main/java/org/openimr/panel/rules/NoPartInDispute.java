package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * Whoever may have no tie to someone may all the more not be that one, nor speak for it as its officer, director or
 * maker. No sentence of Lab. Code 139.5(d)(5) says so.
 */
record NoPartInDispute(Established established) implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 1),
            "A reviewer must not be one of those to whom no tie may exist, nor their officer or director.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return ReadWay.of(candidate, established).stream()
                .filter(ReadWay::isOwnPart)
                .map(ReadWay::way)
                .findFirst()
                .flatMap(way -> Objection.that(
                        "The reviewer has a part in the dispute as one of the parties, or speaks for one. "
                                + way.told(),
                        "Choose another reviewer; if it is somebody else, enter what tells the two apart."));
    }
}
