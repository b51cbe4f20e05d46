package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons and organizations with their ties, built once and never changed; safe for use by several threads.
 *
 * <p>A way walks along ties in either direction, as long as each held on the day, and over entries that are likely one and
 * the same; these steps are free, but no more than {@link TieSettings#sameSteps()} follow one another, and no two entries
 * that are surely different are joined by them. No way comes twice to one entry. Staff privileges are never walked. Of two
 * ways the one with fewer ties is shorter, and among those the one with fewer steps between entries of the same. The same
 * parties and ties give the same ways, in whatever order they came.
 */
public final class TieGraph implements TieSearch {
    private final List<Party> parties;
    private final Map<PartyId, Integer> entries = new HashMap<>();
    private final TieLines lines;
    private final LikelySame same;
    private final int reach;

    /**
     * @param ties  of any time, between any of {@code parties}
     * @throws IllegalArgumentException where two parties have one identifier, or a tie names one who is not among them
     */
    public TieGraph(
            Collection<? extends Party> parties, Collection<Tie> ties, Identity identity, TieSettings settings) {
        this.parties = parties.stream()
                .<Party>map(party -> party)
                .sorted(Comparator.comparing(Party::id))
                .toList();
        for (Party party : this.parties) {
            if (entries.put(party.id(), entries.size()) != null)
                throw new IllegalArgumentException("Two parties have the identifier " + party.id()
                        + ". Give one of them another; that they are likely the same is found out.");
        }
        lines = new TieLines(ties, entries);
        same = new LikelySame(this.parties, identity, settings.sameSteps().value() > 1);
        reach = settings.reach().value();
    }

    /**
     * {@inheritDoc} A party is not tied to itself.
     *
     * @throws IllegalArgumentException where a party is not in the graph
     */
    @Override
    public List<FoundTie> ways(PartyId from, Set<PartyId> to, LocalDate on) {
        int start = entry(from);
        BitSet wanted = new BitSet();
        for (PartyId party : to) wanted.set(entry(party));
        wanted.clear(start);
        return new WaySearch(lines, same, on.toEpochDay(), reach, wanted).from(start);
    }

    /** Each two entries that are likely one and the same by what they share, once, in order. */
    public List<FoundTie.Step.Same> likelySame() {
        return same.pairs();
    }

    private int entry(PartyId party) {
        Integer entry = entries.get(party);
        if (entry == null)
            throw new IllegalArgumentException(
                    party + " is not in the graph of " + parties.size() + " parties. Enter the party first.");
        return entry;
    }
}
