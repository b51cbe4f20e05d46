package org.openimr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.Network;
import org.openimr.panel.assignment.SolvedDay;
import org.openimr.panel.assignment.solver.OrToolsFlow;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;

/** The judge of the benchmark, on a small day of the same kind. */
class AssignmentCheckerTest {
    private static final Day DAY = FictionalDay.of(300, 20, 0.9, 7);
    private static final AssignmentChecker CHECKER = new AssignmentChecker(DAY);

    private static SolvedDay solved(AtomicReference<Network> kept) {
        OrToolsFlow solver = new OrToolsFlow();
        return SolvedDay.solve(DAY, network -> {
            kept.set(network);
            return solver.solve(network);
        });
    }

    @Test
    void what_ours_assigns_breaks_nothing_and_the_other_sides_read_the_same_day() {
        AtomicReference<Network> kept = new AtomicReference<>();
        SolvedDay solved = solved(kept);
        DayArcs arcs = new DayArcs(kept.get());
        assertThat(CHECKER.violations(solved.assigned())).isZero();
        DayArcs.Outcome bare = new BareFlow(arcs).solve();
        assertThat(bare.cost()).isEqualTo(solved.cost());
        assertThat(bare.left()).isEqualTo(300 - solved.assigned().size()).isPositive();
        DayArcs.Outcome greedy = arcs.outcome(GreedyAssignment.chosen(arcs));
        assertThat(greedy.cost()).isGreaterThanOrEqualTo(bare.cost());
    }

    @Test
    void a_case_given_to_anybody_is_seen_as_a_breach() {
        ReviewerId first = DAY.panel().getFirst().reviewer().id();
        Map<CaseReference, ReviewerId> all = new HashMap<>();
        for (Dispute dispute : DAY.disputes()) all.put(dispute.number(), first);
        // Most cases are in other fields, and the desk is too small for the others.
        assertThat(CHECKER.violations(all)).isGreaterThan(100);
        assertThat(CHECKER.violations(Map.of(new CaseReference("CM33-9999999"), first)))
                .isOne();
    }

    @Test
    void the_cost_of_an_assignment_is_that_of_its_parts() {
        SolvedDay solved = solved(new AtomicReference<>());
        Map<CaseReference, ReviewerId> one = new HashMap<>();
        solved.assigned().entrySet().stream().limit(1).forEach(pair -> one.put(pair.getKey(), pair.getValue()));
        assertThat(CHECKER.cost(Map.of())).isZero();
        assertThat(CHECKER.cost(one)).isPositive().isLessThan(CHECKER.cost(solved.assigned()));
    }
}
