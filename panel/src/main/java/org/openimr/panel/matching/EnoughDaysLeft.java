package org.openimr.panel.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Norm;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;

/** There is time for a review; it says the same of everyone. */
final class EnoughDaysLeft implements AvailabilityRule {
    private static final Norm NORM = AvailabilityRule.norm(
            4,
            "A case may be given to a reviewer only if the days that a review takes at least are left until it is due.");

    private final Assumed<Integer> leastDays;

    EnoughDaysLeft(MatchSettings settings) {
        this.leastDays = settings.leastDays();
    }

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        return check(candidate.dispute(), candidate.day());
    }

    /** The same, whoever is asked. */
    Optional<Objection> check(Dispute dispute, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, dispute.dueOn());
        return left >= leastDays.value()
                ? Optional.empty()
                : Optional.of(new Objection(
                        left + " days are left until the case is due on " + dispute.dueOn() + "; a review is given "
                                + leastDays.value() + " at least (setting " + leastDays.key() + ").",
                        "Have a person decide how the case goes on: no reviewer changes its due day."));
    }
}
