package org.openimr.panel.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.HistoryCheck;

/**
 * Lab. Code 139.5(d)(4)(D), since 2014: no appointment as a qualified medical evaluator. An application for one is
 * none yet.
 */
final class NoEvaluatorAppointment implements SeatRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)(D)"), 1),
            "A reviewer must not hold an appointment as a qualified medical evaluator.",
            Grade.TEXT_READ,
            Since.NO_EVALUATORS,
            "reasons of a match, the reviewer's credentials");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Objection> check(Candidate candidate) {
        Optional<HistoryCheck> check = Standing.of(candidate).check(HistoryCheck.Matter.QME_APPOINTMENT);
        if (check.isEmpty()) return History.notLooked("an appointment as a qualified medical evaluator");
        return check.get().found().stream().anyMatch(entry -> isHeld(entry, candidate.day()))
                ? Objection.that(
                        "An appointment as a qualified medical evaluator is held on " + candidate.day() + ".",
                        "Choose another reviewer, or wait until the appointment has ended and verify it again.")
                : Optional.empty();
    }

    private static boolean isHeld(HistoryCheck.Entry entry, LocalDate day) {
        return !entry.pending()
                && !day.isBefore(entry.taken())
                && entry.ended().filter(day::isAfter).isEmpty();
    }
}
