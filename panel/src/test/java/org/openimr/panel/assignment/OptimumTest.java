package org.openimr.panel.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.solver.OrToolsFlow;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.Contender;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.Fit;
import org.openimr.panel.matching.Match;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Load;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.ties.FoundTie;

/** That there is no better assignment. People and cases are fictional. */
class OptimumTest {
    private static final FlowSolver SOLVER = new OrToolsFlow();

    @Test
    void of_all_ways_to_assign_a_small_day_none_assigns_more_cases_or_costs_less() {
        int leftOver = 0;
        for (long seed = 1; seed <= 2_000; seed++) {
            Day day = SmallDays.random(seed, 4, 5);
            SolvedDay solved = SolvedDay.solve(day, SOLVER);
            Best best = new Best(day);
            assertThat(solved.assigned()).as("seed %d", seed).hasSize(best.most);
            assertThat(solved.cost()).as("seed %d", seed).isEqualTo(best.cost);
            leftOver += day.disputes().size() - best.most;
        }
        assertThat(leftOver).isPositive();
    }

    /** Every way there is, tried. */
    private static final class Best {
        private final Choices choices;
        private final List<Row> rows = new ArrayList<>();
        private int most;
        private long cost = Long.MAX_VALUE;

        Best(Day day) {
            choices = new Choices(day);
            day.disputes().forEach(dispute -> rows.add(choices.row(dispute)));
            attempt(0, 0, 0, new int[choices.panel().size()]);
        }

        private void attempt(int i, int assigned, long sum, int[] taken) {
            if (i == rows.size()) {
                most = Math.max(most, assigned);
                cost = Math.min(cost, sum);
                return;
            }
            Row row = rows.get(i);
            attempt(i + 1, assigned, sum + row.leftOver(), taken);
            for (int choice = 0; choice < row.size(); choice++) {
                int seat = row.seat(choice);
                if (taken[seat] == choices.panel().get(seat).places()) continue;
                long more = (long) row.cost(choice) + choices.load(seat, taken[seat]);
                taken[seat]++;
                attempt(i + 1, assigned + 1, sum + more, taken);
                taken[seat]--;
            }
        }
    }

    @Test
    void one_case_added_after_another_costs_in_the_end_what_the_whole_day_solved_afresh_costs() {
        for (long seed = 1; seed <= 5_000; seed++) {
            Day day = SmallDays.random(seed, 8, 14);
            List<Dispute> disputes = new ArrayList<>(day.disputes());
            Collections.shuffle(disputes, new Random(seed));
            int first = disputes.size() / 2;
            SolvedDay grown = SolvedDay.solve(day.of(disputes.subList(0, first)), SOLVER);
            for (int i = first; i < disputes.size(); i++) {
                grown = grown.with(disputes.get(i));
                SolvedDay afresh = SolvedDay.solve(day.of(disputes.subList(0, i + 1)), SOLVER);
                assertThat(grown.cost()).as("seed %d, case %d", seed, i).isEqualTo(afresh.cost());
                assertThat(grown.assigned()).hasSameSizeAs(afresh.assigned());
            }
            assertThat(SolvedDay.stepByStep(day).cost()).as("seed %d", seed).isEqualTo(grown.cost());
        }
    }

    @Test
    void a_case_that_comes_later_moves_others_where_it_must() {
        // Both may take the first; only the first reviewer may take the second.
        Day day = SmallDays.of(
                List.of(one(1, Fiction.SLEEP, Fiction.BONES), one(2, Fiction.SLEEP)),
                List.of(Fiction.dispute(1, Fiction.SLEEP, Fiction.SLEEP)),
                _ -> Map.of(),
                seedThatGivesTheFirstCaseTo(Fiction.id(1)));
        SolvedDay before = SolvedDay.solve(day, SOLVER);
        assertThat(before.assigned()).containsEntry(new CaseReference("CM33-0000001"), Fiction.id(1));
        SolvedDay after = before.with(Fiction.dispute(2, Fiction.BONES, Fiction.BONES));
        assertThat(after.assigned())
                .containsEntry(new CaseReference("CM33-0000001"), Fiction.id(2))
                .containsEntry(new CaseReference("CM33-0000002"), Fiction.id(1));
        assertThat(before.assigned()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after.with(Fiction.dispute(2, Fiction.BONES, Fiction.BONES)));
    }

    private static long seedThatGivesTheFirstCaseTo(ReviewerId wanted) {
        for (long seed = 1; seed < 100; seed++) {
            Day day = SmallDays.of(
                    List.of(one(1, Fiction.SLEEP, Fiction.BONES), one(2, Fiction.SLEEP)),
                    List.of(Fiction.dispute(1, Fiction.SLEEP, Fiction.SLEEP)),
                    _ -> Map.of(),
                    seed);
            if (SolvedDay.solve(day, SOLVER).assigned().containsValue(wanted)) return seed;
        }
        throw new AssertionError("no seed gives the case to " + wanted);
    }

    /** With one place. */
    private static PanelMember one(int number, Field... fields) {
        return new PanelMember(Fiction.reviewer(number, fields), new Load(9, 0), Standing.none());
    }

    @Test
    void an_older_case_is_not_left_over_for_a_younger_one() {
        Dispute old = Fiction.dispute(
                1, Fiction.DAY.minusDays(9), Fiction.DAY.plusDays(9), Fiction.BONES, Fiction.BONES, Set.of());
        Dispute young = Fiction.dispute(
                2, Fiction.DAY.minusDays(1), Fiction.DAY.plusDays(9), Fiction.BONES, Fiction.BONES, Set.of());
        Day day = SmallDays.of(List.of(one(1, Fiction.BONES)), List.of(young), _ -> Map.of(), 1);
        assertThat(SolvedDay.solve(day, SOLVER).with(old).assigned()).containsOnlyKeys(old.number());
        assertThat(SolvedDay.solve(day.of(List.of(young, old)), SOLVER).assigned())
                .containsOnlyKeys(old.number());
    }

    @Test
    void cases_are_spread_over_those_who_fit_as_well() {
        List<PanelMember> panel = new ArrayList<>();
        for (int i = 1; i <= 3; i++)
            panel.add(new PanelMember(Fiction.reviewer(i, Fiction.BONES), new Load(0, 0), Standing.none()));
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 1; i <= 6; i++) disputes.add(Fiction.dispute(i, Fiction.BONES, Fiction.BONES));
        SolvedDay solved = SolvedDay.solve(SmallDays.of(panel, disputes, _ -> Map.of(), 1), SOLVER);
        for (PanelMember member : panel) {
            assertThat(Collections.frequency(
                            solved.assigned().values(), member.reviewer().id()))
                    .isEqualTo(2);
        }
    }

    @Test
    void the_same_day_with_the_same_seed_has_the_same_assignment_however_it_is_given() {
        for (long seed = 1; seed <= 300; seed++) {
            Day day = SmallDays.random(seed, 8, 14);
            List<PanelMember> panel = new ArrayList<>(day.panel());
            List<Dispute> disputes = new ArrayList<>(day.disputes());
            Collections.shuffle(panel, new Random(seed));
            Collections.shuffle(disputes, new Random(seed));
            Day shuffled = SmallDays.of(panel, disputes, day.ties(), day.seed());
            assertThat(SolvedDay.solve(shuffled, SOLVER).assigned())
                    .as("seed %d", seed)
                    .isEqualTo(SolvedDay.solve(day, SOLVER).assigned());
        }
    }

    @Test
    void between_two_of_the_same_cost_the_seed_decides() {
        Set<ReviewerId> chosen = new HashSet<>();
        for (long seed = 1; seed <= 50; seed++) {
            Day day = SmallDays.of(
                    List.of(one(1, Fiction.BONES), one(2, Fiction.BONES)),
                    List.of(Fiction.dispute(1, Fiction.BONES, Fiction.BONES)),
                    _ -> Map.of(),
                    seed);
            chosen.addAll(SolvedDay.solve(day, SOLVER).assigned().values());
        }
        assertThat(chosen).containsExactlyInAnyOrder(Fiction.id(1), Fiction.id(2));
    }

    @Test
    void a_day_of_one_case_is_given_to_one_who_costs_as_little_as_the_first_of_its_ranking() {
        int assigned = 0;
        for (long seed = 1; seed <= 2_000; seed++) {
            Day day = SmallDays.random(seed, 6, 1);
            if (day.disputes().isEmpty()) continue;
            Dispute dispute = day.disputes().getFirst();
            Ranking ranking = ranking(day, dispute);
            SolvedDay solved = SolvedDay.solve(day, SOLVER);
            assertThat(solved.assigned().isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(ranking.ranked().isEmpty());
            if (ranking.ranked().isEmpty()) continue;
            Fit chosen = ranking.ranked(solved.assigned().values().iterator().next())
                    .orElseThrow()
                    .fit();
            assertThat(chosen.cost())
                    .as("seed %d", seed)
                    .isEqualTo(ranking.ranked().getFirst().fit().cost());
            assertThat(solved.cost()).as("seed %d", seed).isEqualTo(chosen.cost());
            assigned++;
        }
        assertThat(assigned).isPositive();
    }

    private static Ranking ranking(Day day, Dispute dispute) {
        List<Contender> contenders = new ArrayList<>();
        for (PanelMember member : day.panel()) {
            List<FoundTie> ties =
                    day.ties().of(dispute).getOrDefault(member.reviewer().id(), List.of());
            Candidate candidate = new Candidate(
                    member.reviewer(), dispute, day.date(), member.load(), ties, Optional.empty(), day.taxonomy());
            contenders.add(new Contender(candidate, member.standing()));
        }
        return Match.of(
                dispute, day.date(), contenders, Availability.after(Fiction.RULES, Fiction.SETTINGS), Fiction.SETTINGS);
    }
}
