package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The search as its definition has it: every way is walked to its end, and the cheapest are kept. For small graphs. */
final class EveryWay {
    private final List<? extends Party> parties;
    private final List<Tie> ties;
    private final Identity identity;
    private final int reach;
    private final int sameSteps;
    private final LocalDate day;
    private final Map<PartyId, Cost> cheapest = new HashMap<>();

    /** Fewest ties first. */
    record Cost(int ties, int sameSteps) implements Comparable<Cost> {
        @Override
        public int compareTo(Cost other) {
            return Comparator.comparingInt(Cost::ties)
                    .thenComparingInt(Cost::sameSteps)
                    .compare(this, other);
        }

        static Cost of(FoundTie way) {
            int same = (int) way.steps().stream()
                    .filter(FoundTie.Step.Same.class::isInstance)
                    .count();
            return new Cost(way.steps().size() - same, same);
        }
    }

    EveryWay(
            List<? extends Party> parties, List<Tie> ties, Identity identity, int reach, int sameSteps, LocalDate day) {
        this.parties = parties;
        this.ties = ties;
        this.identity = identity;
        this.reach = reach;
        this.sameSteps = sameSteps;
        this.day = day;
    }

    /** For each party that is reached what its cheapest way costs. */
    Map<PartyId, Cost> from(Party start) {
        walk(start, true, new Cost(0, 0), Set.of(start.id()));
        cheapest.remove(start.id());
        return cheapest;
    }

    private void walk(Party at, boolean mayBeSame, Cost cost, Set<PartyId> passed) {
        cheapest.merge(at.id(), cost, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        for (Party next : parties) {
            if (passed.contains(next.id())) continue;
            Set<PartyId> further = new HashSet<>(passed);
            further.add(next.id());
            if (cost.ties() < reach && isTied(at, next))
                walk(next, true, new Cost(cost.ties() + 1, cost.sameSteps()), further);
            int steps = mayBeSame ? stepsBetween(at, next) : 0;
            if (steps > 0) walk(next, false, new Cost(cost.ties(), cost.sameSteps() + steps), further);
        }
    }

    private boolean isTied(Party one, Party other) {
        return ties.stream()
                .filter(tie ->
                        tie.kind() != Tie.Kind.STAFF_PRIVILEGES_AT && tie.when().contains(day))
                .anyMatch(tie -> Set.of(tie.from(), tie.to()).equals(Set.of(one.id(), other.id())));
    }

    /** One where they are joined, two where one between them is joined with both and they are not apart; otherwise 0. */
    private int stepsBetween(Party one, Party other) {
        Likeness likeness = identity.compare(one, other);
        if (likeness.joins().isPresent()) return 1;
        if (sameSteps < 2 || likeness instanceof Likeness.Different) return 0;
        List<Party> between = new ArrayList<>(parties);
        between.removeIf(party -> identity.compare(one, party).joins().isEmpty()
                || identity.compare(party, other).joins().isEmpty());
        between.removeIf(party -> party.equals(one) || party.equals(other));
        return between.isEmpty() ? 0 : 2;
    }
}
