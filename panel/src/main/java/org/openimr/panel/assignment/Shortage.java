package org.openimr.panel.assignment;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openimr.panel.dispute.CaseReference;

/**
 * What is lacking, and in which cases it would help.
 *
 * @param cases  at least one; the fix is enough for each of them alone, and as often as it is made for as many
 */
public record Shortage(Fix fix, SortedSet<CaseReference> cases) {
    public Shortage {
        cases = Collections.unmodifiableSortedSet(new TreeSet<>(cases));
        if (cases.isEmpty()) throw new IllegalArgumentException("nothing is lacking: " + fix);
    }

    /** Those that help most cases first. */
    static List<Shortage> of(List<Unassigned> unassigned) {
        Map<Fix, SortedSet<CaseReference>> cases = new LinkedHashMap<>();
        for (Unassigned one : unassigned) {
            for (Fix fix : one.fixes()) {
                cases.computeIfAbsent(fix, _ -> new TreeSet<>())
                        .add(one.dispute().number());
            }
        }
        return cases.entrySet().stream()
                .map(entry -> new Shortage(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Shortage>comparingInt(
                                shortage -> -shortage.cases().size())
                        .thenComparing(shortage -> shortage.cases().first()))
                .toList();
    }
}
