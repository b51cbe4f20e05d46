package org.openimr.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.FlowSolver;
import org.openimr.panel.assignment.Network;
import org.openimr.panel.assignment.Shortage;
import org.openimr.panel.assignment.SolvedDay;
import org.openimr.panel.assignment.solver.OrToolsFlow;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;

/**
 * A day's cases given out: ours, from the reviewers' files, the ways to the parties and the register of law to the
 * assignment, against OR-Tools alone; beside them a greedy pass and Timefold with ours' time on the clock.
 *
 * <p>All sides choose among the same pairs at the same costs: those that ours allows by the rules. Ours finds them out
 * within its time; to the others they lie ready in arrays, outside of theirs. Nobody else would have them for nothing, so
 * the ratio is what the law, the files and the check of every assigned pair cost on top of the solver, and it is never
 * kinder to ours than to have both find the pairs. That the pairs are right is not left to ours: {@link AssignmentChecker}
 * says the rules a second time in plain words, and a test holds those against the register pair by pair.
 */
final class AssignmentBench {
    private static final int CASES = 15_000;
    private static final int REVIEWERS = 500;
    private static final int ADDED = 50;
    private static final long SEED = 20330502;
    private static final double COST_GOAL = 1.001;
    private static final double TIME_GOAL = 2.0;

    private final Amount amount;
    private final int rounds;
    private final PrintStream out;
    private final OrToolsFlow solver = new OrToolsFlow();

    /** How much is measured. Quickly, Timefold begins from nothing only, and cases are added to the tight day only. */
    enum Amount {
        QUICK(2),
        FULL(15);

        private final int rounds;

        Amount(int rounds) {
            this.rounds = rounds;
        }
    }

    private AssignmentBench(Amount amount, PrintStream out) {
        this.amount = amount;
        this.rounds = amount.rounds;
        this.out = out;
    }

    /** Measures, prints, and returns the exit status. */
    static int run(Amount amount, PrintStream out) {
        return new AssignmentBench(amount, out).run();
    }

    private int run() {
        out.printf(
                Locale.ROOT,
                "%,d fictional cases, %d reviewers, 40 specialties with Zipf frequencies, 10 states, 2 %% of pairs in conflict;"
                        + " %d rounds a side, warm%n",
                CASES,
                REVIEWERS,
                rounds);
        Outcome tight = measure("tight capacity, 9 places for 10 cases", 0.9);
        Outcome loose = measure("loose capacity, 15 places for 10 cases", 1.5);
        Outcome slower = tight.time().median() >= loose.time().median() ? tight : loose;
        Verdict verdict = Verdict.worse(tight.verdict(), loose.verdict());
        out.printf(
                Locale.ROOT,
                "assignment ratio=%.2f goal=%.1f %s%n",
                slower.time().median(),
                TIME_GOAL,
                verdict.word());
        return verdict.status();
    }

    /** @param time  ours against the bare solver */
    private record Outcome(Verdict verdict, Spread time) {}

    /** Keeps the network that ours makes, for the other sides. */
    private record Keeping(FlowSolver solver, AtomicReference<Network> kept) implements FlowSolver {
        @Override
        public int[] solve(Network network) {
            kept.set(network);
            return solver.solve(network);
        }
    }

    private Outcome measure(String name, double room) {
        Day day = FictionalDay.of(CASES, REVIEWERS, room, SEED);
        AtomicReference<Network> kept = new AtomicReference<>();
        SolvedDay solved = SolvedDay.solve(day, new Keeping(solver, kept));
        DayArcs arcs = new DayArcs(kept.get());
        BareFlow bare = new BareFlow(arcs);
        out.printf(
                Locale.ROOT,
                "%n%s: %d rules on %,d pairs leave %,d arcs%n",
                name,
                day.rules().all().size(),
                (long) CASES * REVIEWERS,
                arcs.network().arcs());

        AtomicReference<DayArcs.Outcome> found = new AtomicReference<>();
        Supplier<DayArcs.Outcome> alone = () -> {
            found.set(bare.solve());
            return found.get();
        };
        double[] ours = new double[rounds];
        double[] other = new double[rounds];
        double[] ratio = new double[rounds];
        double[] clock = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            boolean forward = round % 2 == 0;
            if (!forward) other[round] = Taken.by(alone).processor();
            Taken one = Taken.by(() -> SolvedDay.solve(day, solver));
            if (forward) other[round] = Taken.by(alone).processor();
            ours[round] = one.processor();
            clock[round] = one.clock();
            ratio[round] = ours[round] / other[round];
        }
        Spread time = Spread.of(ratio);
        DayArcs.Outcome optimum = found.get();
        double seconds = Spread.of(clock).median();
        long base = arcs.base();
        line("OR-Tools alone, arcs ready", Spread.of(other).median(), optimum, base, optimum);
        DayArcs.Outcome our = new DayArcs.Outcome(CASES - solved.assigned().size(), solved.cost());
        line("OpenIMR, files and law to assignment", Spread.of(ours).median(), our, base, optimum);
        Taken greedyTime = Taken.by(() -> GreedyAssignment.chosen(arcs));
        line("greedy", greedyTime.processor(), arcs.outcome(GreedyAssignment.chosen(arcs)), base, optimum);
        timefold("Timefold from nothing", arcs, seconds, new int[0], optimum);
        if (amount == Amount.FULL)
            timefold("Timefold from greedy", arcs, seconds, GreedyAssignment.chosen(arcs), optimum);
        Verdict verdict = judge(day, solved, our, optimum, base, time);
        if (amount == Amount.FULL || room < 1) added(day, solved);
        shortages(solved);
        return new Outcome(verdict, time);
    }

    private void timefold(String name, DayArcs arcs, double seconds, int[] start, DayArcs.Outcome optimum) {
        int[] chosen = TimefoldAssignment.chosen(arcs, start, Duration.ofMillis(Math.round(seconds * 1000)));
        line(name, seconds, arcs.outcome(chosen), arcs.base(), optimum);
    }

    private void line(String side, double seconds, DayArcs.Outcome outcome, long base, DayArcs.Outcome optimum) {
        String cost = outcome.left() == optimum.left()
                ? "%.4f of the optimum".formatted((double) outcome.besides(base) / optimum.besides(base))
                : "%,d more left over than need be".formatted(outcome.left() - optimum.left());
        out.printf(
                Locale.ROOT,
                "%-40s %6.2f s, %,6d cases left over, cost %,d: %s%n",
                side,
                seconds,
                outcome.left(),
                outcome.besides(base),
                cost);
    }

    private Verdict judge(
            Day day, SolvedDay solved, DayArcs.Outcome our, DayArcs.Outcome optimum, long base, Spread time) {
        AssignmentChecker checker = new AssignmentChecker(day);
        int violations = checker.violations(solved.assigned());
        double cost = (double) our.besides(base) / optimum.besides(base);
        boolean paid = isPaid(day, solved, checker.cost(solved.assigned()));
        Verdict timed = Verdict.atMost(TIME_GOAL, time);
        out.printf(
                Locale.ROOT,
                "checked from outside: %d hard rules broken, %d cases left over that the optimum assigns, cost %.4f times"
                        + " the optimum, goal %.3f; each part of the cost found again: %s%n",
                violations,
                Math.max(0, our.left() - optimum.left()),
                cost,
                COST_GOAL,
                paid ? "yes" : "no");
        out.printf(
                Locale.ROOT,
                "time %.2f times the bare solver's (middle half %.2f to %.2f), goal at most %.1f: %s%n",
                time.median(),
                time.lowerQuartile(),
                time.upperQuartile(),
                TIME_GOAL,
                timed.word());
        boolean right = violations == 0 && our.left() <= optimum.left() && cost <= COST_GOAL && paid;
        return right ? timed : Verdict.SHORT;
    }

    /** Whether ours' cost is what the parts add up to, and for each case left over one and the same amount and its wait. */
    private static boolean isPaid(Day day, SolvedDay solved, long parts) {
        Set<CaseReference> assigned = solved.assigned().keySet();
        long rest = solved.cost() - parts;
        int left = 0;
        for (Dispute dispute : day.disputes()) {
            if (assigned.contains(dispute.number())) continue;
            left++;
            long waited = ChronoUnit.DAYS.between(dispute.readyOn(), day.date());
            rest -= waited * day.settings().waitingCost().value();
        }
        return left == 0 ? rest == 0 : rest > 0 && rest % left == 0;
    }

    /** Further cases one by one, each time at the lowest cost again. */
    private void added(Day day, SolvedDay solved) {
        Day more = FictionalDay.of(CASES + ADDED, REVIEWERS, 1, SEED + 1);
        List<Dispute> further = new ArrayList<>();
        for (Dispute dispute : more.disputes().subList(CASES, CASES + ADDED)) further.add(dispute);
        double[] times = new double[ADDED];
        SolvedDay grown = solved;
        for (int i = 0; i < ADDED; i++) {
            SolvedDay before = grown;
            Dispute dispute = further.get(i);
            AtomicReference<SolvedDay> after = new AtomicReference<>(before);
            times[i] = Taken.once(() -> after.set(before.with(dispute))).processor();
            grown = after.get();
        }
        boolean same = SolvedDay.solve(grown.day(), solver).cost() == grown.cost();
        Spread spread = Spread.of(times);
        out.printf(
                Locale.ROOT,
                "one case more without solving again: %.1f ms (middle half %.1f to %.1f); after %d cases as cheap as solved"
                        + " afresh: %s%n",
                spread.median() * 1e3,
                spread.lowerQuartile() * 1e3,
                spread.upperQuartile() * 1e3,
                ADDED,
                same ? "yes" : "no");
        if (!same) throw new IllegalStateException("a case was added at more than the lowest cost of " + day.date());
    }

    private void shortages(SolvedDay solved) {
        AtomicReference<List<Shortage>> found = new AtomicReference<>(List.of());
        Taken taken = Taken.once(() -> found.set(solved.shortages()));
        out.printf(Locale.ROOT, "what is lacking, found in %.2f s:%n", taken.clock());
        if (found.get().isEmpty()) out.println("  nothing");
        found.get().stream()
                .limit(3)
                .forEach(shortage -> out.printf(
                        Locale.ROOT,
                        "  %,d cases: %s%n",
                        shortage.cases().size(),
                        shortage.fix().words()));
    }
}
