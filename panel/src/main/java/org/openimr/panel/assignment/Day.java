package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.specialty.Taxonomy;

/**
 * What is known when a day's cases are given out. The order of panel and disputes does not matter.
 *
 * @param panel     each reviewer once
 * @param disputes  each case once
 * @param seed      decides between assignments of the same cost; the same day with the same seed has the same assignment
 */
public record Day(
        LocalDate date,
        List<PanelMember> panel,
        List<Dispute> disputes,
        DayRules rules,
        TiesOfCase ties,
        Taxonomy taxonomy,
        MatchSettings settings,
        long seed) {
    public Day {
        panel = List.copyOf(panel);
        disputes = List.copyOf(disputes);
        Set<ReviewerId> reviewers = new HashSet<>();
        for (PanelMember member : panel) {
            if (!reviewers.add(member.reviewer().id()))
                throw new IllegalArgumentException(
                        "twice on the panel: " + member.reviewer().id());
        }
        Set<CaseReference> numbers = new HashSet<>();
        for (Dispute dispute : disputes) {
            if (!numbers.add(dispute.number()))
                throw new IllegalArgumentException("twice in the day: " + dispute.number());
        }
    }

    /** The same day with other cases. */
    public Day of(List<Dispute> others) {
        return new Day(date, panel, others, rules, ties, taxonomy, settings, seed);
    }
}
