package org.openimr.bench;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same day for Timefold: whom a case may go to is its range of values, places are hard, all costs are soft. */
final class TimefoldAssignment {
    private static final int NOBODY = -1;

    private TimefoldAssignment() {}

    /**
     * For each case its choice, or -1.
     *
     * @param start  for each case the choice to begin with, or -1; empty to begin with nothing
     * @param spent  on the clock
     */
    static int[] chosen(DayArcs arcs, int[] start, Duration spent) {
        Score.arcs = arcs;
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Given.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Score.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withTerminationSpentLimit(spent);
        Plan plan = SolverFactory.<Plan>create(config).buildSolver().solve(plan(arcs, start));
        int[] chosen = new int[arcs.cases()];
        int[] taken = new int[arcs.seats()];
        for (Given given : plan.given) {
            Seat seat = given.seat;
            // Beyond its places nothing is assigned: such a case is left over.
            boolean fits = seat != null && taken[seat.number()]++ < arcs.places(seat.number());
            chosen[given.number] = fits && seat != null ? choice(arcs, given.number, seat.number()) : NOBODY;
        }
        return chosen;
    }

    private static Plan plan(DayArcs arcs, int[] start) {
        List<Seat> seats = new ArrayList<>();
        for (int seat = 0; seat < arcs.seats(); seat++) seats.add(new Seat(seat));
        Plan plan = new Plan();
        for (int one = 0; one < arcs.cases(); one++) {
            Given given = new Given();
            given.number = one;
            for (int choice = 0; choice < arcs.choices(one); choice++)
                given.able.add(seats.get(arcs.seat(one, choice)));
            if (start.length > 0 && start[one] != NOBODY) given.seat = given.able.get(start[one]);
            plan.given.add(given);
        }
        return plan;
    }

    /** A case's choices are in the order of their seats. */
    private static int choice(DayArcs arcs, int one, int seat) {
        int low = 0;
        int high = arcs.choices(one) - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (arcs.seat(one, middle) < seat) low = middle + 1;
            else high = middle;
        }
        if (arcs.seat(one, low) != seat) throw new IllegalStateException("given to one who may not: " + one);
        return low;
    }

    /** A reviewer. */
    public record Seat(int number) {}

    /** A case. */
    @PlanningEntity
    public static class Given {
        @PlanningId
        public int number;

        @ValueRangeProvider
        public List<Seat> able = new ArrayList<>();

        @PlanningVariable(allowsUnassigned = true)
        public @Nullable Seat seat;
    }

    /** The day. */
    @PlanningSolution
    public static class Plan {
        @PlanningEntityCollectionProperty
        public List<Given> given = new ArrayList<>();

        @PlanningScore
        public @Nullable HardSoftScore score;
    }

    /** Counts only what changes. */
    public static class Score implements IncrementalScoreCalculator<Plan, HardSoftScore> {
        /** Timefold makes the calculator by itself, from the class alone. */
        private static @Nullable DayArcs arcs;

        private int[] taken = new int[0];
        private long beyond;
        private long cost;

        @Override
        public void resetWorkingSolution(Plan plan) {
            taken = new int[arcs().seats()];
            Arrays.fill(taken, 0);
            beyond = 0;
            cost = 0;
            plan.given.forEach(this::come);
        }

        private static DayArcs arcs() {
            if (arcs == null) throw new IllegalStateException("no day to count");
            return arcs;
        }

        @Override
        public void beforeVariableChanged(Object entity, String variable) {
            leave((Given) entity);
        }

        @Override
        public void afterVariableChanged(Object entity, String variable) {
            come((Given) entity);
        }

        private void come(Given given) {
            Seat seat = given.seat;
            if (seat == null) {
                cost += arcs().leftOver(given.number);
                return;
            }
            int before = taken[seat.number()]++;
            if (before >= arcs().places(seat.number())) beyond++;
            else cost += arcs().step(seat.number(), before);
            cost += arcs().cost(given.number, choice(arcs(), given.number, seat.number()));
        }

        private void leave(Given given) {
            Seat seat = given.seat;
            if (seat == null) {
                cost -= arcs().leftOver(given.number);
                return;
            }
            int after = --taken[seat.number()];
            if (after >= arcs().places(seat.number())) beyond--;
            else cost -= arcs().step(seat.number(), after);
            cost -= arcs().cost(given.number, choice(arcs(), given.number, seat.number()));
        }

        @Override
        public HardSoftScore calculateScore() {
            return HardSoftScore.of(-beyond, -cost);
        }
    }
}
