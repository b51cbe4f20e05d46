package org.openimr.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.panel.assignment.Day;
import org.openimr.panel.assignment.PanelMember;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.SeatRule;

/** The second statement of the rules against the rules, pair by pair, on a day of the benchmark's kind. */
class PlainRulesTest {
    private static final Day DAY = FictionalDay.of(400, 300, 0.9, 11);
    private static final PlainRules PLAIN = new PlainRules(DAY);

    private static Candidate candidate(PanelMember member, Dispute dispute) {
        Reviewer reviewer = member.reviewer();
        return new Candidate(
                reviewer,
                dispute,
                DAY.date(),
                member.load(),
                DAY.ties().of(dispute).getOrDefault(reviewer.id(), List.of()),
                Optional.empty(),
                DAY.taxonomy());
    }

    @Test
    void plain_words_allow_exactly_whom_the_rules_allow_and_every_rule_before_an_offer_objects_to_somebody() {
        Set<RuleId> objected = new HashSet<>();
        for (Dispute dispute : DAY.disputes()) {
            for (PanelMember member : DAY.panel()) {
                Set<RuleId> against = DAY.rules().all().stream()
                        .filter(rule -> rule.check(candidate(member, dispute)).isPresent())
                        .map(SeatRule::id)
                        .collect(Collectors.toSet());
                objected.addAll(against);
                assertThat(PLAIN.allow(dispute, member.reviewer()))
                        .as("%s and %s: %s", dispute, member, against)
                        .isEqualTo(against.isEmpty());
            }
        }
        // Nothing is attested before an offer, no case of this day is late, and each names its parties.
        assertThat(DAY.rules().all())
                .extracting(SeatRule::id)
                .filteredOn(id -> !objected.contains(id))
                .containsExactlyInAnyOrder(
                        new RuleId(Citation.laborCode("139.5(d)(5)"), 3),
                        new RuleId(Citation.laborCode("139.5(d)(5)"), 4),
                        new RuleId(Citation.laborCode("139.5(d)(5)"), 6),
                        new RuleId(Citation.design("availability of a reviewer"), 4));
    }

    @Test
    void two_of_a_hundred_pairs_are_in_conflict() {
        long tied = 0;
        for (Dispute dispute : DAY.disputes()) {
            for (PanelMember member : DAY.panel()) if (PLAIN.isTied(member.reviewer(), dispute)) tied++;
        }
        long pairs = (long) DAY.disputes().size() * DAY.panel().size();
        assertThat((double) tied / pairs).isBetween(0.018, 0.022);
    }

    @Test
    void every_case_names_the_worker_the_physician_the_employer_and_the_claims_administrator() {
        assertThat(DAY.disputes())
                .allSatisfy(dispute -> assertThat(dispute.involved())
                        .extracting(Involved::as)
                        .contains(
                                Involvement.EMPLOYEE,
                                Involvement.PHYSICIAN,
                                Involvement.EMPLOYER,
                                Involvement.CLAIMS_ADMINISTRATOR));
    }
}
