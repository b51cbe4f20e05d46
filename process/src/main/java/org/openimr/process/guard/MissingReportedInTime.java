package org.openimr.process.guard;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Deadline;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;

/** A party says what is missing from the exhibit index within the days set; records themselves are taken until the determination. */
public final class MissingReportedInTime implements Guard<IndexReport> {
    private static final Norm NORM = new Norm(
            new RuleId(IndexReport.CLAUSE, 1),
            "A party may report what is missing from the exhibit index within the days set from its sealing.",
            Grade.DESIGN_CHOICE,
            Since.STATUTE,
            "reporting a missing record; refusal IMR-149");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(IndexReport facts) {
        Deadline last = facts.deadline();
        LocalDate on = CaliforniaTime.dayOf(facts.at());
        return last.isMetBy(on) ? Optional.empty() : Optional.of(new CourseRefusal.ReportedTooLate(last.lastDay()));
    }
}
