package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * At least 24 hours a week of active clinical practice now, as every letter says; no statute does.
 *
 * @param hours  that have to be reached
 */
record WeeklyPractice(Assumed<Integer> hours) implements SeatRule {
    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(SeatSettings.PRACTICE, 2),
                "A reviewer must be in active clinical practice for at least " + hours.value() + " hours a week.",
                hours.grade(),
                Since.STATUTE,
                "reasons of a match, the reviewer's credentials, the letter");
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return Standing.of(candidate)
                        .practice()
                        .filter(practice -> practice.hoursPerWeek() >= hours.value())
                        .isPresent()
                ? Optional.empty()
                : Objection.that(
                        "Active practice of " + hours.value() + " hours a week is not shown.",
                        "Enter evidence of the hours now, or choose another reviewer.");
    }
}
