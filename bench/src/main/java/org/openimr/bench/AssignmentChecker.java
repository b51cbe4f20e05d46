package org.openimr.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.specialty.Field;

/**
 * Looks at an assignment from outside: the hard rules in plain words of its own, and the cost by the parts that a person
 * is shown. It knows no arcs and asks no rule of the program.
 */
final class AssignmentChecker {
    private final Day day;
    private final Map<ReviewerId, PanelMember> panel = new HashMap<>();

    AssignmentChecker(Day day) {
        this.day = day;
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
            if (member == null || !isAllowed(dispute, member.reviewer())) violations++;
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

    private boolean isAllowed(Dispute dispute, Reviewer reviewer) {
        LocalDate today = day.date();
        boolean licensed = reviewer.all(License.class).stream()
                .anyMatch(license -> license.status() == License.Status.UNRESTRICTED
                        && !license.expires().isBefore(today));
        boolean knows = reviewer.all(BoardCertification.class).stream()
                .anyMatch(board -> isNear(board, dispute.forCondition()) || isNear(board, dispute.forTreatment()));
        boolean away = reviewer.absences().stream()
                .anyMatch(
                        absence -> today.datesUntil(dispute.dueOn().plusDays(1)).anyMatch(absence::contains));
        return licensed
                && knows
                && !away
                && !dispute.satBefore().contains(reviewer.id())
                && !day.ties().of(dispute).containsKey(reviewer.id())
                && ChronoUnit.DAYS.between(today, dispute.dueOn())
                        >= day.settings().leastDays().value();
    }

    private boolean isNear(BoardCertification board, Set<Field> wanted) {
        Field have = new Field(board.certificate());
        return wanted.stream()
                .anyMatch(field -> day.taxonomy().nearness(have, field).isSameOrSimilar());
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
