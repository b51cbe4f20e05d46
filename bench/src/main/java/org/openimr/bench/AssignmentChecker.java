package org.openimr.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Contender;
import org.openimr.panel.matching.Costs;
import org.openimr.panel.matching.Fit;
import org.openimr.panel.matching.Part;
import org.openimr.panel.rules.Candidate;

/**
 * Looks at an assignment from outside: the hard rules in plain words of its own ({@link PlainRules}), and the cost by the parts that a person
 * is shown. It knows no arcs and asks no rule of the program.
 */
final class AssignmentChecker {
    private final Day day;
    private final PlainRules rules;
    private final Map<ReviewerId, PanelMember> panel = new HashMap<>();

    AssignmentChecker(Day day) {
        this.day = day;
        this.rules = new PlainRules(day);
        day.panel().forEach(member -> panel.put(member.reviewer().id(), member));
    }

    /** How many pairs, desks and cases break a hard rule. */
    int violations(Map<CaseReference, ReviewerId> assigned) {
        int violations = 0;
        Map<ReviewerId, Integer> counts = new HashMap<>();
        Set<CaseReference> known = new HashSet<>();
        for (Dispute dispute : day.disputes()) {
            known.add(dispute.number());
            ReviewerId id = assigned.get(dispute.number());
            if (id == null) continue;
            PanelMember member = panel.get(id);
            if (member == null || !rules.allow(dispute, member.reviewer())) violations++;
            counts.merge(id, 1, Integer::sum);
        }
        for (CaseReference number : assigned.keySet()) if (!known.contains(number)) violations++;
        for (Map.Entry<ReviewerId, Integer> count : counts.entrySet()) {
            PanelMember member = panel.get(count.getKey());
            if (member != null && isOverfull(member, count.getValue())) violations++;
        }
        return violations;
    }

    private static boolean isOverfull(PanelMember member, int count) {
        return member.load().open() + count > member.reviewer().capacity().open()
                || member.load().recent() + count > member.reviewer().capacity().weekly();
    }

    /** What the assigned pairs and desks cost. */
    long cost(Map<CaseReference, ReviewerId> assigned) {
        long cost = 0;
        Map<ReviewerId, Integer> counts = new HashMap<>();
        for (Dispute dispute : day.disputes()) {
            ReviewerId id = assigned.get(dispute.number());
            if (id == null) continue;
            PanelMember member = panel.get(id);
            if (member == null) throw new IllegalStateException("nobody of the panel: " + id);
            Candidate candidate = new Candidate(
                    member.reviewer(), dispute, day.date(), member.load(), List.of(), Optional.empty(), day.taxonomy());
            Fit fit = Fit.of(new Contender(candidate, member.standing()), day.settings());
            int before = counts.merge(id, 1, Integer::sum) - 1;
            cost += fit.cost() - fit.cost(Part.LOAD);
            cost += new Costs(day.settings())
                    .load(member.load().open() + before, member.reviewer().capacity());
        }
        return cost;
    }
}
