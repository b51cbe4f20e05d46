package org.openimr.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.law.RuleSet;
import org.openimr.panel.assignment.DayRules;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.matching.Expertise;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.register.License;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.specialty.Field;

/** The hard rules of the benchmark, as many and as dear as its figures ask for; no law. */
final class AssignmentRules {
    private static final SeatRule LICENSED =
            new OfBenchmark(norm(1, "A reviewer must have an unrestricted license."), AssignmentRules::isLicensed);
    private static final SeatRule KNOWING =
            new OfBenchmark(norm(2, "A reviewer must know the condition or the treatment."), AssignmentRules::knows);
    private static final SeatRule UNTIED = new OfBenchmark(
            norm(3, "A reviewer must have no tie."),
            candidate -> candidate.ties().isEmpty());
    private static final SeatRule NEW_TO_IT = new OfBenchmark(
            norm(4, "A reviewer must not have decided the case before."),
            candidate -> !candidate
                    .dispute()
                    .satBefore()
                    .contains(candidate.reviewer().id()));

    private AssignmentRules() {}

    static DayRules on(LocalDate day, MatchSettings settings) {
        return DayRules.of(
                new RuleSet<>(List.of(LICENSED, KNOWING, UNTIED, NEW_TO_IT)),
                day,
                Map.of(LICENSED.id(), Reach.NOTHING, KNOWING.id(), Reach.FIELDS),
                settings);
    }

    private record OfBenchmark(Norm norm, Predicate<Candidate> passes) implements SeatRule {
        @Override
        public Optional<Objection> check(Candidate candidate) {
            return passes.test(candidate)
                    ? Optional.empty()
                    : Optional.of(new Objection(norm.must() + " This one does not.", "Choose another reviewer."));
        }
    }

    private static Norm norm(int test, String must) {
        return new Norm(
                new RuleId(Citation.design("benchmark of assignment"), test),
                must,
                Grade.DESIGN_CHOICE,
                EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
                "benchmark");
    }

    private static boolean isLicensed(Candidate candidate) {
        return candidate.reviewer().all(License.class).stream()
                .anyMatch(license -> license.isUnrestricted(candidate.day()));
    }

    private static boolean knows(Candidate candidate) {
        Set<Field> fields = Expertise.fields(candidate.reviewer(), candidate.taxonomy(), candidate.day());
        return candidate
                        .taxonomy()
                        .nearest(fields, candidate.dispute().forCondition())
                        .isSameOrSimilar()
                || candidate
                        .taxonomy()
                        .nearest(fields, candidate.dispute().forTreatment())
                        .isSameOrSimilar();
    }
}
