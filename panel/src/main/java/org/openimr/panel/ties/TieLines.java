package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The ties that are walked, by the entries at their ends; staff privileges are none. */
final class TieLines {
    /** What counts by itself first, and of that the greatest known share; then whatever makes the order one alone. */
    private static final Comparator<Tie> ORDER = Comparator.comparing(
                    (Tie tie) -> tie.kind().nature())
            .thenComparing(Tie::kind)
            .thenComparing(tie ->
                    tie.share().map(share -> share.negate().doubleValue()).orElse(0.0))
            .thenComparing(Tie::from)
            .thenComparing(Tie::to)
            .thenComparing(tie -> tie.when().toString())
            .thenComparing(Tie::source);

    private final List<Tie> ties;
    private final long[] first;
    private final long[] last;
    private final int[] froms;
    private final int[] tos;
    /** For each entry where its part of {@link #lines} begins; one more for the end of the last. */
    private final int[] begins;

    private final int[] lines;

    /** @param entries  for each party its place */
    TieLines(Collection<Tie> all, Map<PartyId, Integer> entries) {
        for (Tie tie : all) {
            known(tie, tie.from(), entries);
            known(tie, tie.to(), entries);
        }
        ties = all.stream()
                .distinct()
                .filter(tie -> tie.kind().nature() != Tie.Nature.NONE)
                .sorted(ORDER)
                .toList();
        first = ties.stream()
                .mapToLong(tie -> tie.when().first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE))
                .toArray();
        last = ties.stream()
                .mapToLong(tie -> tie.when().last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
                .toArray();
        froms = ties.stream()
                .mapToInt(tie -> entries.getOrDefault(tie.from(), -1))
                .toArray();
        tos = ties.stream().mapToInt(tie -> entries.getOrDefault(tie.to(), -1)).toArray();
        begins = begins(entries.size());
        lines = new int[2 * ties.size()];
        int[] next = Arrays.copyOf(begins, begins.length);
        for (int tie = 0; tie < ties.size(); tie++) {
            lines[next[froms[tie]]++] = tie;
            lines[next[tos[tie]]++] = tie;
        }
    }

    private static void known(Tie tie, PartyId end, Map<PartyId, Integer> entries) {
        if (!entries.containsKey(end))
            throw new IllegalArgumentException("The tie " + tie.kind() + " from " + tie.from() + " to " + tie.to()
                    + " (" + tie.source() + ") names " + end
                    + ", who is not among the parties. Add the party, or leave the tie out.");
    }

    private int[] begins(int entries) {
        int[] begins = new int[entries + 1];
        for (int tie = 0; tie < ties.size(); tie++) {
            begins[froms[tie] + 1]++;
            begins[tos[tie] + 1]++;
        }
        for (int i = 0; i < entries; i++) begins[i + 1] += begins[i];
        return begins;
    }

    /** How many entries there are. */
    int entries() {
        return begins.length - 1;
    }

    /** Ties of one entry, in either direction and on any day: from this place in the lines. */
    int begin(int entry) {
        return begins[entry];
    }

    /** Exclusive. */
    int end(int entry) {
        return begins[entry + 1];
    }

    int tie(int line) {
        return lines[line];
    }

    boolean isHeld(int tie, long day) {
        return first[tie] <= day && day <= last[tie];
    }

    int other(int tie, int entry) {
        return froms[tie] == entry ? tos[tie] : froms[tie];
    }

    FoundTie.Step.Along step(int tie, int from) {
        return new FoundTie.Step.Along(ties.get(tie), froms[tie] != from);
    }
}
