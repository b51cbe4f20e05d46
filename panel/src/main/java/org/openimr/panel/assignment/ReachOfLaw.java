package org.openimr.panel.assignment;

import java.util.HashMap;
import java.util.Map;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.panel.assignment.DayRules.Reach;

/**
 * How much of a dispute the rules of law look at. A rule that is not named here is shown the whole case: slower, never
 * wrong.
 */
final class ReachOfLaw {
    static final Map<RuleId, Reach> KNOWN = known();

    private ReachOfLaw() {}

    private static Map<RuleId, Reach> known() {
        Map<RuleId, Reach> known = new HashMap<>();
        // Parties known.
        add(known, Reach.DISPUTE, Citation.laborCode("139.5(d)(5)"), 6);
        // License, discipline, privileges, evaluator's appointment.
        add(known, Reach.NOTHING, Citation.laborCode("3209.3"), 1);
        add(known, Reach.NOTHING, Citation.laborCode("139.5(d)(4)(B)"), 2);
        add(known, Reach.NOTHING, Citation.laborCode("139.5(d)(4)"), 5, 6);
        add(known, Reach.NOTHING, Citation.laborCode("139.5(d)(4)(D)"), 1);
        // Years and hours of practice, contract.
        add(known, Reach.NOTHING, Citation.design("practice of a reviewer, by the words of every letter"), 1, 2);
        add(known, Reach.NOTHING, Citation.design("contract between reviewer and review organization"), 1);
        // An attestation that is not there yet leaves no line open and attests no tie.
        add(known, Reach.NOTHING, Citation.laborCode("139.5(d)(5)"), 3, 4);
        // Board certification, knowledge.
        add(known, Reach.ANY_FIELD, Citation.laborCode("139.5(d)(4)"), 2, 3);
        // Verified in time: of the certifications those that suit.
        add(known, Reach.FIELDS, Citation.laborCode("139.5(d)(3)"), 3);
        // Sat before, part in the dispute, utilization review, ties, ways that a person has to judge.
        add(known, Reach.LINKS, Citation.laborCode("4610.6(i)"), 2);
        add(known, Reach.LINKS, Citation.laborCode("139.5(d)(5)"), 1, 2);
        add(known, Reach.LINKS, Citation.laborCode("139.5(c)(2)"), 2);
        add(known, Reach.LINKS, Citation.laborCode("139.5(d)(6)"), 1, 2, 3);
        return Map.copyOf(known);
    }

    private static void add(Map<RuleId, Reach> known, Reach reach, Citation clause, int... tests) {
        for (int test : tests) known.put(new RuleId(clause, test), reach);
    }
}
