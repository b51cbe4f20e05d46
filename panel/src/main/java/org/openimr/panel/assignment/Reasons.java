package org.openimr.panel.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Unassigned.Exclusion;
import org.openimr.panel.assignment.Unassigned.Reason;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.ties.FoundTie;

/** Finds out why cases of a seating are left over, and what would help. */
final class Reasons {
    private final Seating seating;
    private final Choices choices;

    /** For each desk those to which one of its cases could move. */
    private final List<BitSet> next = new ArrayList<>();

    private final Map<BitSet, Set<ReviewerId>> named = new HashMap<>();

    Reasons(Seating seating) {
        this.seating = seating;
        this.choices = seating.choices();
        for (List<Integer> desk : seating.desks()) {
            BitSet others = new BitSet();
            for (int sitting : desk) addAll(others, seating.row(sitting));
            next.add(others);
        }
    }

    private static void addAll(BitSet seats, Row row) {
        for (int i = 0; i < row.size(); i++) seats.set(row.seat(i));
    }

    List<Unassigned> all() {
        List<Unassigned> all = new ArrayList<>();
        for (int i = 0; i < seating.cases(); i++) {
            if (seating.isSeated(i)) continue;
            Row row = seating.row(i);
            all.add(row.size() == 0 ? nobodyMay(row.dispute()) : noPlace(row));
        }
        all.sort(Comparator.comparing(one -> one.dispute().number()));
        return List.copyOf(all);
    }

    private Unassigned noPlace(Row row) {
        BitSet able = new BitSet();
        addAll(able, row);
        BitSet reached = (BitSet) able.clone();
        Deque<Integer> open = new ArrayDeque<>(able.stream().boxed().toList());
        while (!open.isEmpty()) {
            BitSet more = (BitSet) next.get(open.remove()).clone();
            more.andNot(reached);
            reached.or(more);
            more.stream().forEach(open::add);
        }
        return new Unassigned(
                row.dispute(), new Reason.NoPlace(names(able)), List.of(new Fix.MorePlaces(names(reached))));
    }

    /** Cases that lack the same share one set: there may be a thousand of them. */
    private Set<ReviewerId> names(BitSet seats) {
        return named.computeIfAbsent(
                seats,
                these -> these.stream()
                        .mapToObj(seat -> choices.panel().get(seat).reviewer().id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Unassigned nobodyMay(Dispute dispute) {
        List<SeatRule> rules = choices.day().rules().all();
        List<Integer> counts = new ArrayList<>();
        List<Set<ReviewerId>> alone = new ArrayList<>();
        List<Optional<Objection>> said = new ArrayList<>();
        rules.forEach(_ -> {
            counts.add(0);
            alone.add(new TreeSet<>());
            said.add(Optional.empty());
        });
        Map<ReviewerId, List<FoundTie>> ties = choices.day().ties().of(dispute);
        for (int seat = 0; seat < choices.panel().size(); seat++) {
            Candidate candidate = choices.candidate(seat, dispute, ties);
            List<Integer> failed = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                Optional<Objection> objection = rules.get(i).check(candidate);
                if (objection.isEmpty()) continue;
                failed.add(i);
                counts.set(i, counts.get(i) + 1);
                if (said.get(i).isEmpty()) said.set(i, objection);
            }
            if (failed.size() == 1)
                alone.get(failed.getFirst()).add(candidate.reviewer().id());
        }
        List<Exclusion> exclusions = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (counts.get(i) == 0) continue;
            SeatRule rule = rules.get(i);
            exclusions.add(new Exclusion(rule, counts.get(i), alone.get(i)));
            String remedy = said.get(i).map(Objection::remedy).orElse("");
            if (!alone.get(i).isEmpty())
                fixes.add(new Fix.Lift(rule.id(), rule.norm().must(), alone.get(i), remedy));
        }
        fixes.add(new Fix.Hire(dispute.forCondition(), dispute.forTreatment()));
        return new Unassigned(dispute, new Reason.NobodyMay(exclusions), fixes(dispute, fixes));
    }

    /** Nobody helps a case that has no time left. */
    private List<Fix> fixes(Dispute dispute, List<Fix> otherwise) {
        Day day = choices.day();
        return Availability.tooLate(dispute, day.date(), day.settings())
                .map(objection -> List.<Fix>of(new Fix.NoTime(objection.remedy())))
                .orElse(otherwise);
    }
}
