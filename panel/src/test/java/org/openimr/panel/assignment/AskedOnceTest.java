package org.openimr.panel.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.law.RuleSet;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.assignment.DayRules.Reach;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Availability;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.rules.Established;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.rules.SeatRules;
import org.openimr.panel.rules.SeatSettings;

/** To ask a rule once where it says the same changes nothing: the same may take the same cases. People are fictional. */
class AskedOnceTest {
    private static final RuleSet<SeatRule> LAW =
            SeatRules.beforeOffer(SeatRules.of(SeatSettings.defaults(), Established.nothing()));
    private static final DayRules RULES =
            DayRules.ofLaw(SeatSettings.defaults(), Established.nothing(), Fiction.DAY, Fiction.SETTINGS);
    private static final int DAYS = 200;
    private static final int REVIEWERS = 30;
    private static final int CASES = 30;
    /** Nothing is attested before an offer: these never object, whatever they are shown. */
    private static final Set<RuleId> OF_ATTESTATION =
            Set.of(new RuleId(Citation.laborCode("139.5(d)(5)"), 3), new RuleId(Citation.laborCode("139.5(d)(5)"), 4));

    @Test
    void exactly_those_may_take_a_case_whom_every_rule_of_law_and_availability_lets_take_it() {
        int allowed = 0;
        Set<RuleId> objected = new HashSet<>();
        for (long seed = 1; seed <= DAYS; seed++) {
            Day day = LawDays.random(seed, REVIEWERS, CASES, RULES);
            Choices choices = new Choices(day);
            for (Dispute dispute : day.disputes()) {
                Set<ReviewerId> may = may(day, dispute, objected);
                assertThat(quickly(choices, dispute)).as("seed %d", seed).isEqualTo(may);
                allowed += may.size();
            }
        }
        // Days on which everybody or nobody may would show little.
        assertThat(allowed).isBetween(DAYS * CASES / 2, DAYS * CASES * REVIEWERS / 2);
        Set<RuleId> all = every().map(SeatRule::id).collect(Collectors.toSet());
        all.removeAll(OF_ATTESTATION);
        assertThat(objected).isEqualTo(all);
    }

    @Test
    void a_reach_that_is_too_short_for_its_rule_is_seen() {
        for (SeatRule rule : LAW.rules()) {
            if (OF_ATTESTATION.contains(rule.id())) continue;
            for (Reach tooShort : tooShort(ReachOfLaw.KNOWN.getOrDefault(rule.id(), Reach.WHOLE_CASE))) {
                Map<RuleId, Reach> wrong = new HashMap<>(ReachOfLaw.KNOWN);
                wrong.put(rule.id(), tooShort);
                DayRules rules = DayRules.of(LAW, Fiction.DAY, wrong, Fiction.SETTINGS);
                assertThat(isDifferent(rules))
                        .as("%s as %s", rule.id(), tooShort)
                        .isTrue();
            }
        }
    }

    private static Set<Reach> tooShort(Reach known) {
        return switch (known) {
            case DISPUTE, WHOLE_CASE -> EnumSet.noneOf(Reach.class);
            case NOTHING -> EnumSet.of(Reach.DISPUTE);
            case ANY_FIELD -> EnumSet.of(Reach.DISPUTE, Reach.NOTHING, Reach.DUE_DAY, Reach.LINKS);
            case FIELDS -> EnumSet.of(Reach.DISPUTE, Reach.NOTHING, Reach.ANY_FIELD, Reach.DUE_DAY, Reach.LINKS);
            case DUE_DAY -> EnumSet.of(Reach.DISPUTE, Reach.NOTHING);
            case LINKS -> EnumSet.of(Reach.DISPUTE, Reach.NOTHING, Reach.ANY_FIELD, Reach.FIELDS, Reach.DUE_DAY);
        };
    }

    private static boolean isDifferent(DayRules rules) {
        for (long seed = 1; seed <= DAYS; seed++) {
            Day day = LawDays.random(seed, REVIEWERS, CASES, rules);
            Choices choices = new Choices(day);
            for (Dispute dispute : day.disputes()) {
                if (!quickly(choices, dispute).equals(may(day, dispute, new HashSet<>()))) return true;
            }
        }
        return false;
    }

    @Test
    void a_reach_is_known_of_rules_that_there_are() {
        Set<RuleId> register = LAW.rules().stream().map(SeatRule::id).collect(Collectors.toSet());
        assertThat(register).containsAll(ReachOfLaw.KNOWN.keySet());
    }

    @Test
    void a_rule_of_unknown_reach_is_shown_every_case() {
        SeatRule ofNumbers = Fiction.rule(
                9,
                candidate -> candidate.dispute().number().value().endsWith("1")
                        ? Optional.of(new Objection("The number ends with 1.", "Choose another number."))
                        : Optional.empty());
        DayRules rules =
                DayRules.of(new RuleSet<>(List.of(ofNumbers)), Fiction.DAY, ReachOfLaw.KNOWN, Fiction.SETTINGS);
        Day day = LawDays.random(1, REVIEWERS, CASES, rules);
        Choices choices = new Choices(day);
        for (Dispute dispute : day.disputes()) {
            boolean inTime = !dispute.dueOn().isBefore(Fiction.DAY.plusDays(2));
            boolean open = inTime && !dispute.number().value().endsWith("1");
            assertThat(choices.row(dispute).size() > 0).as("%s", dispute).isEqualTo(open);
        }
    }

    private static Stream<SeatRule> every() {
        return Stream.concat(
                LAW.on(Fiction.DAY).stream(),
                Stream.of(Availability.present(), Availability.daysLeft(Fiction.SETTINGS)));
    }

    private static Set<ReviewerId> may(Day day, Dispute dispute, Set<RuleId> objected) {
        Set<ReviewerId> may = new HashSet<>();
        for (PanelMember member : day.panel()) {
            Candidate candidate = new Candidate(
                    member.reviewer(),
                    dispute,
                    day.date(),
                    member.load(),
                    day.ties().of(dispute).getOrDefault(member.reviewer().id(), List.of()),
                    Optional.empty(),
                    day.taxonomy());
            List<RuleId> against = every().filter(rule -> rule.check(candidate).isPresent())
                    .map(SeatRule::id)
                    .toList();
            objected.addAll(against);
            if (against.isEmpty()) may.add(member.reviewer().id());
        }
        return may;
    }

    private static Set<ReviewerId> quickly(Choices choices, Dispute dispute) {
        Row row = choices.row(dispute);
        int[] seats = new int[row.size()];
        for (int i = 0; i < seats.length; i++) seats[i] = row.seat(i);
        assertThat(seats).isSorted();
        return Arrays.stream(seats)
                .mapToObj(seat -> choices.panel().get(seat).reviewer().id())
                .collect(Collectors.toSet());
    }
}
