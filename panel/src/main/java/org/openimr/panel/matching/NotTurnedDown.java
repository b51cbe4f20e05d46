package org.openimr.panel.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.law.Norm;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;

/**
 * Nobody is asked twice by the program.
 *
 * @param turnedDown  by case, those who declined it or gave it back
 */
record NotTurnedDown(Map<CaseReference, Set<ReviewerId>> turnedDown) implements AvailabilityRule {
    private static final Norm NORM = AvailabilityRule.norm(
            5, "A reviewer who turned a case down must not be asked again unless a person chooses so and says why.");

    NotTurnedDown {
        turnedDown = turnedDown.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return turnedDown
                        .getOrDefault(candidate.dispute().number(), Set.of())
                        .contains(candidate.reviewer().id())
                ? Optional.of(new Objection(
                        "The reviewer has turned this case down.",
                        "Choose somebody else, or offer it again on the page of the case and say why."))
                : Optional.empty();
    }
}
