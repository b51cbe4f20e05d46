package org.openimr.panel.register;

import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;

/** When, how much and in which languages a reviewer works; the reviewer may say so too. */
public sealed interface AvailabilityCommand extends RegisterCommand {
    record SetCapacity(ReviewerId reviewer, Capacity capacity) implements AvailabilityCommand {}

    /** @param absence  has a first day; no last day while the return is not known */
    record PlanAbsence(ReviewerId reviewer, During absence) implements AvailabilityCommand {
        public PlanAbsence {
            if (absence.first().isEmpty()) throw new IllegalArgumentException("an absence has a first day");
        }
    }

    /** Takes back what was planned, as it was planned. */
    record CancelAbsence(ReviewerId reviewer, During absence) implements AvailabilityCommand {}

    /** @param languages  all of them, by their IETF tags */
    record SetLanguages(ReviewerId reviewer, Set<String> languages) implements AvailabilityCommand {
        public SetLanguages {
            languages = Set.copyOf(languages);
        }
    }
}
