package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * More than five years of active clinical practice, as every letter says; no statute does.
 *
 * @param years  that have to be exceeded
 */
record LongPractice(Assumed<Integer> years) implements SeatRule {
    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(SeatSettings.PRACTICE, 1),
                "A reviewer must have been in active clinical practice for more than " + years.value() + " years.",
                years.grade(),
                Since.STATUTE,
                "reasons of a match, the reviewer's credentials, the letter");
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return Standing.of(candidate)
                        .practice()
                        .filter(practice ->
                                candidate.day().isAfter(practice.since().plusYears(years.value())))
                        .isPresent()
                ? Optional.empty()
                : Objection.that(
                        "More than " + years.value() + " years of active practice are not shown.",
                        "Enter evidence of the practice, or wait until the time is full.");
    }
}
