package org.openimr.process.simulation;

import org.openimr.process.CaseState;
import org.openimr.process.FilingCommand;

/**
 * How everybody acts: from the state of a case and its fate alone, so that whoever forgot a plan makes the same one
 * again.
 */
final class Course {
    private Course() {}

    static Next next(SimulatedCase c, Dispute dispute) {
        return switch (c.state()) {
            case CaseState.NotFiled _ -> {
                Plan plan = new Plan(c);
                plan.add(
                        c.arrival(),
                        People.INTAKE,
                        at -> new FilingCommand.FileApplication(c.number(), dispute.application(), c.arrival()));
                yield Next.of(plan);
            }
            case CaseState.Screening screening -> ScreeningCourse.next(c, dispute, screening);
            case CaseState.UnderReview review -> ReviewCourse.next(c, review);
            case CaseState.AfterDecision decided -> OutcomeCourse.next(c, decided);
            case CaseState.Terminated terminated -> OutcomeCourse.ended(c, terminated);
            case CaseState.Closed _ -> Next.nothing();
        };
    }
}
