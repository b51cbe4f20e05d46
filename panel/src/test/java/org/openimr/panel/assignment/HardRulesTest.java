package org.openimr.panel.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openimr.law.RuleSet;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.assignment.solver.OrToolsFlow;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;

/** What may never happen, said a second time in plain words, without the rules themselves. People are fictional. */
class HardRulesTest {
    private static final FlowSolver SOLVER = new OrToolsFlow();
    private static final int PANELS = 100_000;

    @Test
    void no_assignment_of_100_000_random_panels_breaks_a_hard_rule() {
        long assigned = 0;
        long left = 0;
        for (long seed = 1; seed <= PANELS; seed++) {
            Day day = SmallDays.random(seed, 5, 6);
            SolvedDay solved = seed % 2 == 0 ? SolvedDay.solve(day, SOLVER) : SolvedDay.stepByStep(day);
            assertThat(broken(day, solved.assigned())).as("seed %d", seed).isEmpty();
            assigned += solved.assigned().size();
            left += day.disputes().size() - solved.assigned().size();
        }
        // Panels on which nothing could go wrong would show nothing.
        assertThat(assigned).isGreaterThan(PANELS / 2);
        assertThat(left).isGreaterThan(PANELS / 2);
    }

    @Test
    void the_second_statement_sees_each_kind_of_breach() {
        Day day = SmallDays.of(List.of(), List.of(Fiction.dispute(1, Fiction.BONES, Fiction.BONES)), _ -> Map.of(), 1);
        assertThat(broken(day, Map.of(new CaseReference("CM33-0000001"), Fiction.id(1))))
                .containsExactly("nobody of the panel");
        Set<String> seen = new TreeSet<>();
        for (long seed = 1; seed <= 500; seed++) {
            Day some = SmallDays.random(seed, 5, 6);
            if (some.panel().isEmpty()) continue;
            Map<CaseReference, ReviewerId> all = new HashMap<>();
            some.disputes()
                    .forEach(dispute -> all.put(
                            dispute.number(), some.panel().getFirst().reviewer().id()));
            seen.addAll(broken(some, all));
        }
        assertThat(seen)
                .containsExactly(
                        "away", "beyond the places", "no field", "no license", "sat before", "tied", "too late");
    }

    @Test
    void a_rule_that_looks_at_more_than_was_said_of_it_is_found_out() {
        Dispute hers = Fiction.dispute(1, Fiction.BONES, Fiction.BONES);
        Dispute again = Fiction.dispute(
                2, Fiction.DAY, Fiction.DAY.plusDays(9), Fiction.BONES, Fiction.BONES, Set.of(Fiction.id(1)));
        PanelMember member = new PanelMember(Fiction.reviewer(1, Fiction.BONES), new Load(0, 0), Standing.none());
        DayRules wrong = DayRules.of(
                new RuleSet<>(List.of(Fiction.NEW_TO_IT)),
                Fiction.DAY,
                Map.of(Fiction.NEW_TO_IT.id(), Reach.FIELDS),
                Fiction.SETTINGS);
        Day day = new Day(
                Fiction.DAY,
                List.of(member),
                List.of(hers),
                wrong,
                _ -> Map.of(),
                Fiction.TAXONOMY,
                Fiction.SETTINGS,
                1);
        SolvedDay solved = SolvedDay.solve(day, SOLVER);
        assertThatIllegalStateException()
                .isThrownBy(() -> solved.with(again))
                .withMessageContaining(Fiction.NEW_TO_IT.id().printed());
    }

    private static List<String> broken(Day day, Map<CaseReference, ReviewerId> assigned) {
        Map<ReviewerId, PanelMember> panel = new HashMap<>();
        day.panel().forEach(member -> panel.put(member.reviewer().id(), member));
        List<String> broken = new ArrayList<>();
        Map<ReviewerId, Integer> counts = new HashMap<>();
        int known = 0;
        for (Dispute dispute : day.disputes()) {
            ReviewerId id = assigned.get(dispute.number());
            if (id == null) continue;
            known++;
            PanelMember member = panel.get(id);
            if (member == null) {
                broken.add("nobody of the panel");
                continue;
            }
            counts.merge(id, 1, Integer::sum);
            against(dispute, member.reviewer(), broken);
            if (!day.ties().of(dispute).getOrDefault(id, List.of()).isEmpty()) broken.add("tied");
        }
        if (known != assigned.size()) broken.add("a case of another day");
        counts.forEach((id, count) -> {
            PanelMember member = Objects.requireNonNull(panel.get(id));
            if (member.load().open() + count > member.reviewer().capacity().open()
                    || member.load().recent() + count
                            > member.reviewer().capacity().weekly()) broken.add("beyond the places");
        });
        return broken;
    }

    private static void against(Dispute dispute, Reviewer reviewer, List<String> broken) {
        LocalDate day = Fiction.DAY;
        boolean licensed = reviewer.all(License.class).stream()
                .anyMatch(license -> license.status() == License.Status.UNRESTRICTED
                        && !license.expires().isBefore(day));
        if (!licensed) broken.add("no license");
        if (reviewer.all(BoardCertification.class).stream()
                .noneMatch(board -> near(board.certificate(), dispute.forCondition())
                        || near(board.certificate(), dispute.forTreatment()))) broken.add("no field");
        if (dispute.satBefore().contains(reviewer.id())) broken.add("sat before");
        if (dispute.dueOn().isBefore(day.plusDays(2))) broken.add("too late");
        for (LocalDate on = day; !on.isAfter(dispute.dueOn()); on = on.plusDays(1)) {
            LocalDate asked = on;
            if (reviewer.absences().stream().anyMatch(away -> away.contains(asked))) {
                broken.add("away");
                break;
            }
        }
    }

    private static boolean near(String certificate, Set<Field> wanted) {
        for (Field field : wanted) {
            Set<String> pair = Set.copyOf(List.of(certificate, field.name()));
            if (pair.size() == 1
                    || pair.equals(Set.of("Fictional Hands", "Fictional Bones"))
                    || pair.equals(Set.of("Fictional Nerves", "Fictional Bones"))) return true;
        }
        return false;
    }
}
