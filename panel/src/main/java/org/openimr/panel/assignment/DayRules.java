package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openimr.law.RuleId;
import org.openimr.law.RuleSet;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.rules.SeatRule;

/**
 * The hard rules of a day, by how much of a candidate each looks at, so that what is the same for many cases is asked
 * once. Room on the desk is no rule here: the assignment itself keeps it.
 *
 * @param ofReviewer  those that say the same of a reviewer in every dispute: licenses, history
 * @param ofFields    those that look at nothing of a dispute but the fields of its condition and treatment
 * @param ofDueDay    those that look at nothing of a dispute but its due day
 * @param ofCase      all others: ties, who sat before
 */
public record DayRules(
        List<SeatRule> ofReviewer, List<SeatRule> ofFields, List<SeatRule> ofDueDay, List<SeatRule> ofCase) {
    public DayRules {
        ofReviewer = List.copyOf(ofReviewer);
        ofFields = List.copyOf(ofFields);
        ofDueDay = List.copyOf(ofDueDay);
        ofCase = List.copyOf(ofCase);
    }

    /** How much of a dispute a rule looks at. */
    public enum Reach {
        NOTHING,
        FIELDS,
        DUE_DAY
    }

    /**
     * The given rules in force on that day, and those of availability but for places.
     *
     * @param reach  of rules of which it is known; of all others the whole case is shown. A rule that looks at more than
     *     is said here is found out when an assignment is checked, which then fails
     */
    public static DayRules of(
            RuleSet<SeatRule> rules, LocalDate day, Map<RuleId, Reach> reach, MatchSettings settings) {
        List<SeatRule> ofReviewer = new ArrayList<>();
        List<SeatRule> ofFields = new ArrayList<>();
        List<SeatRule> ofDueDay = new ArrayList<>(List.of(Availability.present(), Availability.daysLeft(settings)));
        List<SeatRule> ofCase = new ArrayList<>();
        for (SeatRule rule : rules.on(day)) {
            Reach known = reach.get(rule.id());
            if (known == null) {
                ofCase.add(rule);
                continue;
            }
            switch (known) {
                case NOTHING -> ofReviewer.add(rule);
                case FIELDS -> ofFields.add(rule);
                case DUE_DAY -> ofDueDay.add(rule);
            }
        }
        return new DayRules(ofReviewer, ofFields, ofDueDay, ofCase);
    }

    /** All of them. */
    public List<SeatRule> all() {
        List<SeatRule> all = new ArrayList<>(ofReviewer);
        all.addAll(ofFields);
        all.addAll(ofDueDay);
        all.addAll(ofCase);
        return List.copyOf(all);
    }
}
