package org.openimr.panel.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        return told(candidate, established.judged().ties()::contains)
                .findFirst()
                .flatMap(way -> Objection.that(
                        "A person looked at a way and judged it to be a tie. " + way,
                        "Choose a reviewer without it; if that was wrong, judge the way again, with the reason."))
                .or(() -> waiting(told(candidate, this::isOpen).toList()));
    }

    private static Optional<Objection> waiting(List<String> open) {
        return open.isEmpty()
                ? Optional.empty()
                : Objection.that(
                        "Ways that may amount to a tie wait to be judged: " + open.size() + ". " + open.getFirst(),
                        "Look at each way and enter whether it is a tie, with the reason.");
    }

    /** Those that nobody has judged yet, in the order of those involved. */
    List<Concern> concerns(Candidate candidate) {
        return ReadWay.of(candidate, established).stream()
                .flatMap(way -> way.concern(candidate.dispute().number()).stream())
                .filter(this::isOpen)
                .toList();
    }

    /** In words, the ways of which it holds. */
    private Stream<String> told(Candidate candidate, Predicate<Concern> holds) {
        return ReadWay.of(candidate, established).stream()
                .filter(way ->
                        way.concern(candidate.dispute().number()).filter(holds).isPresent())
                .map(way -> way.way().told());
    }

    private boolean isOpen(Concern concern) {
        WaysJudged judged = established.judged();
        return !judged.ties().contains(concern) && !judged.noTies().contains(concern);
    }
}
