package org.openimr.panel.matching.offer;

import static org.openimr.panel.matching.Fiction.BONES;
import static org.openimr.panel.matching.Fiction.contender;
import static org.openimr.panel.matching.Fiction.dispute;
import static org.openimr.panel.matching.Fiction.id;
import static org.openimr.panel.matching.Fiction.reviewer;

import java.time.Instant;
import java.util.List;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.rules.SeatRules;

/** Every refusal of an offer, of fictional reviewers. */
public final class EveryOfferRefusal {
    private static final Instant UNTIL = Instant.parse("2033-05-03T16:00:00Z");

    /** One of each, in the order of their codes. */
    public static final List<OfferRefusal> ALL = List.of(
            new OfferRefusal.RulesNotPassed(id(1), List.of(notAttested())),
            new OfferRefusal.NotInRanking(id(1)),
            new OfferRefusal.AlreadyOffered(UNTIL),
            new OfferRefusal.AlreadyTaken(id(1)),
            new OfferRefusal.TurnedDownBefore(id(1), "on leave"),
            new OfferRefusal.ReasonNeeded(id(1)),
            new OfferRefusal.NothingOffered(),
            new OfferRefusal.NotTheirs(id(1)),
            new OfferRefusal.Lapsed(UNTIL),
            new OfferRefusal.NotLapsedYet(UNTIL),
            new OfferRefusal.WithNobody(),
            new OfferRefusal.NoReason());

    private EveryOfferRefusal() {}

    /** By the last of the rules, which asks for an attestation. */
    private static RuleCheck notAttested() {
        SeatRule rule = SeatRules.ALL.rules().getLast();
        Candidate candidate = contender(reviewer(1, BONES), dispute(1, BONES, BONES), new Load(0, 0), Standing.none())
                .candidate();
        return new RuleCheck(rule, rule.check(candidate));
    }
}
