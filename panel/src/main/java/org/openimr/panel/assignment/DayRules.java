package org.openimr.panel.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openimr.law.RuleId;
import org.openimr.law.RuleSet;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.rules.SeatRules;
import org.openimr.panel.rules.SeatSettings;

/**
 * The hard rules of a day, by how much of a dispute each looks at, so that what is the same for many cases is asked
 * once. Room on the desk is no rule here: the assignment itself keeps it.
 *
 * @param byReach  in the order in which they are asked; each reach has its rules, or none
 */
public record DayRules(Map<Reach, List<SeatRule>> byReach) {
    public DayRules {
        Map<Reach, List<SeatRule>> ordered = new EnumMap<>(Reach.class);
        for (Reach reach : Reach.values()) ordered.put(reach, List.copyOf(byReach.getOrDefault(reach, List.of())));
        byReach = Collections.unmodifiableMap(ordered);
    }

    /** How much of a dispute a rule looks at, when nothing was offered and nobody has attested anything yet. */
    public enum Reach {
        /** Says the same of everyone: the dispute alone is looked at. */
        DISPUTE,
        /** Says the same of a reviewer in every dispute: licenses, history. */
        NOTHING,
        /** The fields of condition and treatment, wherever each stands, and is passed where it is with one of them alone. */
        ANY_FIELD,
        /** The fields of condition and treatment. */
        FIELDS,
        /** The due day. */
        DUE_DAY,
        /**
         * What links the reviewer to it: ways to those involved, a part in it now or before. Of somebody whom nothing
         * links it says what it says where nobody is involved and nobody sat before.
         */
        LINKS,
        /** Everything, or not known. */
        WHOLE_CASE
    }

    /**
     * The given rules in force on that day, and those of availability but for places.
     *
     * @param reach  of rules of which it is known; to all others the whole case is shown. A rule that looks at more than
     *     is said here is found out when an assignment is checked, which then fails
     */
    public static DayRules of(
            RuleSet<SeatRule> rules, LocalDate day, Map<RuleId, Reach> reach, MatchSettings settings) {
        Map<Reach, List<SeatRule>> byReach = new EnumMap<>(Reach.class);
        add(byReach, Reach.DISPUTE, Availability.daysLeft(settings));
        add(byReach, Reach.DUE_DAY, Availability.present());
        for (SeatRule rule : rules.on(day)) add(byReach, reach.getOrDefault(rule.id(), Reach.WHOLE_CASE), rule);
        return new DayRules(byReach);
    }

    private static void add(Map<Reach, List<SeatRule>> byReach, Reach reach, SeatRule rule) {
        byReach.computeIfAbsent(reach, _ -> new ArrayList<>()).add(rule);
    }

    /** The register of law as far as it is asked before an offer, and availability but for places. */
    public static DayRules ofLaw(SeatSettings seats, Established established, LocalDate day, MatchSettings settings) {
        return of(SeatRules.beforeOffer(SeatRules.of(seats, established)), day, ReachOfLaw.KNOWN, settings);
    }

    /** These, and after them one more. */
    public DayRules and(Reach reach, SeatRule rule) {
        Map<Reach, List<SeatRule>> more = new EnumMap<>(Reach.class);
        byReach.forEach((one, rules) -> more.put(one, new ArrayList<>(rules)));
        add(more, reach, rule);
        return new DayRules(more);
    }

    List<SeatRule> reaching(Reach reach) {
        return byReach.getOrDefault(reach, List.of());
    }

    /** All of them. */
    public List<SeatRule> all() {
        return byReach.values().stream().flatMap(List::stream).toList();
    }
}
