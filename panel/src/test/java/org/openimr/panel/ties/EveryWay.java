package org.openimr.panel.ties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The search as its definition has it: every way is walked to its end. For small graphs. */
final class EveryWay {
    private final List<? extends Party> parties;
    private final List<Tie> ties;
    private final Identity identity;
    private final int reach;
    private final int sameSteps;
    private final LocalDate day;
    private final Map<PartyId, Map<Shown, Integer>> all = new HashMap<>();

    /**
     * What rules may look at in a way.
     *
     * @param links   kind, direction, and whether a share is known, of each tie
     * @param shares  those known
     */
    record Shown(List<String> links, List<BigDecimal> shares) {
        static Shown of(FoundTie way) {
            Shown shown = new Shown(List.of(), List.of());
            for (FoundTie.Step step : way.steps()) {
                if (step instanceof FoundTie.Step.Along(Tie tie, boolean against)) shown = shown.and(tie, against);
            }
            return shown;
        }

        private Shown and(Tie tie, boolean against) {
            List<String> more = new ArrayList<>(links);
            more.add(tie.kind()
                    + (against ? " against" : " along")
                    + tie.share().map(_ -> " with share").orElse(""));
            List<BigDecimal> known = new ArrayList<>(shares);
            tie.share().ifPresent(known::add);
            return new Shown(more, known);
        }

        private boolean isLessThan(Shown other) {
            if (!links.equals(other.links) || equals(other)) return false;
            return IntStream.range(0, shares.size()).allMatch(i -> shares.get(i).compareTo(other.shares.get(i)) <= 0);
        }
    }

    static int sameSteps(FoundTie way) {
        return (int) way.steps().stream()
                .filter(FoundTie.Step.Same.class::isInstance)
                .count();
    }

    static int ties(FoundTie way) {
        return way.steps().size() - sameSteps(way);
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

    /** For each party that is reached what its ways show, and with how few steps to the same each can be gone. */
    Map<PartyId, Map<Shown, Integer>> from(Party start) {
        walk(start, true, new Shown(List.of(), List.of()), 0, Set.of(start.id()));
        all.remove(start.id());
        all.values().forEach(ways -> {
            List<Shown> every = List.copyOf(ways.keySet());
            ways.keySet().removeIf(way -> every.stream().anyMatch(way::isLessThan));
        });
        return all;
    }

    private void walk(Party at, boolean mayBeSame, Shown shown, int same, Set<PartyId> passed) {
        all.computeIfAbsent(at.id(), _ -> new HashMap<>()).merge(shown, same, Math::min);
        for (Party next : parties) {
            if (passed.contains(next.id())) continue;
            Set<PartyId> further = new HashSet<>(passed);
            further.add(next.id());
            if (shown.links().size() < reach) {
                for (Tie tie : between(at, next))
                    walk(next, true, shown.and(tie, tie.to().equals(at.id())), same, further);
            }
            int steps = mayBeSame ? stepsBetween(at, next) : 0;
            if (steps > 0) walk(next, false, shown, same + steps, further);
        }
    }

    private List<Tie> between(Party one, Party other) {
        return ties.stream()
                .filter(tie ->
                        tie.kind() != Tie.Kind.STAFF_PRIVILEGES_AT && tie.when().contains(day))
                .filter(tie -> Set.of(tie.from(), tie.to()).equals(Set.of(one.id(), other.id())))
                .toList();
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
