package org.openimr.panel.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;

/** A day and its assignment of lowest cost. */
public final class SolvedDay {
    private final Seating seating;

    private SolvedDay(Seating seating) {
        this.seating = seating;
    }

    /**
     * Solves a day.
     *
     * @throws IllegalStateException if the solver finds no optimum, or a rule turns out to look at more of a case than
     *     {@link DayRules} says of it: no assignment that breaks a rule leaves here
     */
    public static SolvedDay solve(Day day, FlowSolver solver) {
        Choices choices = new Choices(day);
        List<Dispute> disputes = new SeededOrder(day.seed()).of(day.disputes(), Dispute::number);
        List<Row> rows = new ArrayList<>(disputes.size());
        for (Dispute dispute : disputes) rows.add(choices.row(dispute));
        if (rows.isEmpty()) return new SolvedDay(new Seating(choices, rows, new int[0]));
        DayNetwork network = new DayNetwork(choices, rows);
        Seating seating = new Seating(choices, rows, network.chosen(solver.solve(network.network())));
        for (int i = 0; i < seating.cases(); i++) check(seating, i);
        return new SolvedDay(seating);
    }

    /** Solves a day without a solver, case after case: as cheap in the end, and for some hundred cases as fast. */
    public static SolvedDay stepByStep(Day day) {
        SolvedDay solved = new SolvedDay(new Seating(new Choices(day.of(List.of())), List.of(), new int[0]));
        for (Dispute dispute : new SeededOrder(day.seed()).of(day.disputes(), Dispute::number)) {
            solved = solved.with(dispute);
        }
        return solved;
    }

    /**
     * The day with one case more: at the lowest cost again, without solving it again. Other cases may move.
     *
     * @throws IllegalArgumentException if the case is there already
     */
    public SolvedDay with(Dispute dispute) {
        for (int i = 0; i < seating.cases(); i++) {
            if (seating.row(i).dispute().number().equals(dispute.number()))
                throw new IllegalArgumentException("twice in the day: " + dispute.number());
        }
        Seating more = seating.and(seating.choices().row(dispute));
        CheapestWay.seat(more, seating.cases());
        for (int i = 0; i < more.cases(); i++) {
            if (i == seating.cases() || isMoved(more, i)) check(more, i);
        }
        return new SolvedDay(more);
    }

    private boolean isMoved(Seating more, int i) {
        return more.isSeated(i) && (!seating.isSeated(i) || more.seat(i) != seating.seat(i));
    }

    private static void check(Seating seating, int i) {
        if (!seating.isSeated(i)) return;
        Choices choices = seating.choices();
        int seat = seating.seat(i);
        Dispute dispute = seating.row(i).dispute();
        Candidate candidate =
                choices.candidate(seat, dispute, choices.day().ties().of(dispute));
        for (SeatRule rule : choices.day().rules().all()) {
            Optional<Objection> objection = rule.check(candidate);
            if (objection.isPresent())
                throw new IllegalStateException("assigned against " + rule.id() + ": " + dispute.number() + " to "
                        + candidate.reviewer().id() + "; " + objection.get().what());
        }
        if (seating.taken(seat) > choices.panel().get(seat).places())
            throw new IllegalStateException(
                    "assigned beyond the places of " + candidate.reviewer().id());
    }

    /** Who was proposed for which case, by case. */
    public SortedMap<CaseReference, ReviewerId> assigned() {
        SortedMap<CaseReference, ReviewerId> assigned = new TreeMap<>();
        for (int i = 0; i < seating.cases(); i++) {
            if (seating.isSeated(i))
                assigned.put(
                        seating.row(i).dispute().number(),
                        seating.choices()
                                .panel()
                                .get(seating.seat(i))
                                .reviewer()
                                .id());
        }
        return assigned;
    }

    /** What all of it costs, with that of the cases that are left over: far more than any fit. */
    public long cost() {
        return seating.cost();
    }

    /** What could not be assigned, and why, in the order of the cases' numbers. */
    public List<Unassigned> unassigned() {
        return new Reasons(seating).all();
    }

    /** What would let more cases be assigned, most cases first. */
    public List<Shortage> shortages() {
        return Shortage.of(unassigned());
    }

    /** The day with all its cases. */
    public Day day() {
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < seating.cases(); i++) disputes.add(seating.row(i).dispute());
        return seating.choices().day().of(disputes);
    }
}
