package org.openimr.panel.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Norm;
import org.openimr.panel.During;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;

/** Nobody is away while a case is due. */
final class PresentUntilDue implements AvailabilityRule {
    private static final Norm NORM = AvailabilityRule.norm(
            3, "A reviewer may take a case only if no absence falls on a day from its assignment until it is due.");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        LocalDate day = candidate.day();
        LocalDate due = candidate.dispute().dueOn();
        // A case past its due day is worked on today at least.
        During work = During.between(day, due.isBefore(day) ? day : due);
        return candidate.reviewer().absences().stream()
                .filter(work::overlaps)
                .findFirst()
                .map(away -> new Objection(
                        "The reviewer is away (" + away + ") before the case is due on " + due + ".",
                        "Choose somebody else, or ask the reviewer to change the absence."));
    }
}
