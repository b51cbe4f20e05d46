package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * What may be a tie and is none by itself bars until a person has judged it. Ties are Lab. Code 139.5(d)(5); that longer
 * ways are looked at, and by whom, is our choice.
 */
record ConcernsJudged(Established established) implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(5)"), 2),
            "A way to someone in the dispute that may amount to a tie must be judged by a person.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reasons of a match, ties that were found");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        List<ReadWay> open = ReadWay.of(candidate, established).stream()
                .filter(way -> way.concern(candidate.dispute().number())
                        .filter(this::isNotJudged)
                        .isPresent())
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Objection.that(
                        "Ways that may amount to a tie wait to be judged: " + open.size() + ". "
                                + open.getFirst().way().told(),
                        "Look at each way and enter whether it is a tie, with the reason.");
    }

    /** Those that nobody has judged yet, in the order of those involved. */
    List<Concern> concerns(Candidate candidate) {
        return ReadWay.of(candidate, established).stream()
                .flatMap(way -> way.concern(candidate.dispute().number()).stream())
                .filter(this::isNotJudged)
                .toList();
    }

    private boolean isNotJudged(Concern concern) {
        return !established.immaterial().contains(concern);
    }
}
