package org.openimr.panel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.matching.Fiction.BONES;
import static org.openimr.panel.matching.Fiction.DAY;
import static org.openimr.panel.matching.Fiction.HANDS;
import static org.openimr.panel.matching.Fiction.NERVES;
import static org.openimr.panel.matching.Fiction.SETTINGS;
import static org.openimr.panel.matching.Fiction.SLEEP;
import static org.openimr.panel.matching.Fiction.contender;
import static org.openimr.panel.matching.Fiction.id;
import static org.openimr.panel.matching.Fiction.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.law.RuleSet;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.SeatRule;

/** People, fields and rules are fictional. */
class MatchTest {
    private static final Load EMPTY = new Load(0, 0);
    private static final RuleSet<SeatRule> RULES = Availability.after(Fiction.RULES, SETTINGS);
    private static final Dispute DISPUTE = Fiction.dispute(1, HANDS, BONES);

    private static Ranking rank(Contender... contenders) {
        return Match.of(DISPUTE, DAY, List.of(contenders), RULES, SETTINGS);
    }

    private static Contender plain(Reviewer reviewer) {
        return contender(reviewer, DISPUTE, EMPTY, Standing.none());
    }

    private static int cost(Contender contender, Part part) {
        return Fit.of(contender, SETTINGS).cost(part);
    }

    @Test
    void condition_and_requested_treatment_both_count() {
        // Hands lies within bones; bones is near nerves; sleep is far from both.
        assertThat(cost(plain(reviewer(1, HANDS)), Part.CONDITION)).isZero();
        assertThat(cost(plain(reviewer(1, HANDS)), Part.TREATMENT)).isEqualTo(40);
        assertThat(cost(plain(reviewer(1, BONES)), Part.CONDITION)).isEqualTo(40);
        assertThat(cost(plain(reviewer(1, BONES)), Part.TREATMENT)).isZero();
        assertThat(cost(plain(reviewer(1, NERVES)), Part.TREATMENT)).isEqualTo(80);
        assertThat(cost(plain(reviewer(1, SLEEP)), Part.TREATMENT)).isEqualTo(240);
        assertThat(rank(plain(reviewer(1, NERVES)), plain(reviewer(2, HANDS, BONES)))
                        .ranked())
                .extracting(Ranked::reviewer)
                .containsExactly(id(2), id(1));
    }

    @Test
    void a_california_license_is_preferred_and_not_demanded() {
        // Lab. Code 139.5(d)(4)
        Reviewer nevada = Fiction.reviewer(
                1, UsState.NV, LocalDate.of(2034, 12, 31), new Capacity(10, 5), List.of(), List.of(HANDS));
        assertThat(cost(plain(nevada), Part.LICENSE)).isEqualTo(100);
        assertThat(rank(plain(nevada), plain(reviewer(2, HANDS))).ranked())
                .extracting(Ranked::reviewer)
                .containsExactly(id(2), id(1));
        Reviewer lapsed =
                Fiction.reviewer(1, UsState.CA, DAY.minusDays(1), new Capacity(10, 5), List.of(), List.of(HANDS));
        assertThat(cost(plain(lapsed), Part.LICENSE)).isEqualTo(100);
        Reviewer lastDay = Fiction.reviewer(1, UsState.CA, DAY, new Capacity(10, 5), List.of(), List.of(HANDS));
        assertThat(cost(plain(lastDay), Part.LICENSE)).isZero();
    }

    @Test
    void a_fuller_desk_costs_more_up_to_its_last_place() {
        Reviewer ten = reviewer(1, HANDS);
        assertThat(cost(contender(ten, DISPUTE, new Load(0, 0), Standing.none()), Part.LOAD))
                .isZero();
        assertThat(cost(contender(ten, DISPUTE, new Load(3, 0), Standing.none()), Part.LOAD))
                .isEqualTo(30);
        assertThat(cost(contender(ten, DISPUTE, new Load(9, 0), Standing.none()), Part.LOAD))
                .isEqualTo(90);
    }

    @Test
    void slow_reviews_cost_and_late_ones_cost_much_more() {
        Contender seven =
                contender(reviewer(1, HANDS), DISPUTE, EMPTY, new Standing(Optional.empty(), Optional.of(10)));
        assertThat(cost(seven, Part.TURNAROUND)).isEqualTo(40);
        assertThat(cost(seven, Part.LATENESS)).isZero();
        Contender eleven =
                contender(reviewer(1, HANDS), DISPUTE, EMPTY, new Standing(Optional.empty(), Optional.of(11)));
        assertThat(cost(eleven, Part.LATENESS)).isEqualTo(40);
        Contender never =
                contender(reviewer(1, HANDS), DISPUTE, EMPTY, new Standing(Optional.empty(), Optional.of(999)));
        assertThat(cost(never, Part.LATENESS)).isEqualTo(30 * 40);
        assertThat(cost(plain(reviewer(1, HANDS)), Part.TURNAROUND)).isEqualTo(7 * 4);
    }

    @Test
    void whoever_had_a_case_lately_waits() {
        assertThat(cost(taken(DAY), Part.ROTATION)).isEqualTo(28);
        assertThat(cost(taken(DAY.minusDays(13)), Part.ROTATION)).isEqualTo(2);
        assertThat(cost(taken(DAY.minusDays(14)), Part.ROTATION)).isZero();
        assertThat(cost(plain(reviewer(1, HANDS)), Part.ROTATION)).isZero();
    }

    private static Contender taken(LocalDate last) {
        return contender(reviewer(1, HANDS), DISPUTE, EMPTY, new Standing(Optional.of(last), Optional.empty()));
    }

    @Test
    void of_two_that_fit_as_well_the_one_who_has_waited_longer_comes_first_however_they_are_given() {
        Contender waited = contender(
                reviewer(9, HANDS), DISPUTE, EMPTY, new Standing(Optional.of(DAY.minusDays(40)), Optional.empty()));
        Contender lately = contender(
                reviewer(2, HANDS), DISPUTE, EMPTY, new Standing(Optional.of(DAY.minusDays(20)), Optional.empty()));
        Contender same = contender(
                reviewer(3, HANDS), DISPUTE, EMPTY, new Standing(Optional.of(DAY.minusDays(20)), Optional.empty()));
        assertThat(rank(same, lately, waited)).isEqualTo(rank(waited, same, lately));
        assertThat(rank(same, lately, waited).ranked())
                .extracting(Ranked::reviewer)
                .containsExactly(id(9), id(2), id(3));
    }

    @Test
    void every_rule_is_shown_passed_or_failed() {
        Ranking ranking = rank(
                plain(reviewer(1, SLEEP)),
                contender(reviewer(2, HANDS), DISPUTE, EMPTY, Standing.none(), Fiction.tie(id(2))),
                plain(reviewer(3, HANDS)));
        assertThat(ranking.ranked(id(3)).orElseThrow().checks())
                .hasSize(8)
                .allMatch(RuleCheck::passed)
                .extracting(check -> check.rule().id())
                .isEqualTo(RULES.rules().stream().map(SeatRule::id).toList());
        Rejected far = ranking.rejected(id(1)).orElseThrow();
        assertThat(far.checks()).hasSize(8);
        assertThat(far.failed()).extracting(RuleCheck::rule).containsExactly(Fiction.KNOWING);
        assertThat(ranking.rejected(id(2)).orElseThrow().failed())
                .extracting(RuleCheck::rule)
                .containsExactly(Fiction.UNTIED);
        assertThat(ranking.ranked(id(1))).isEmpty();
        assertThat(ranking.bestBut(Set.of(id(3)))).isEmpty();
    }

    @Test
    void the_choice_is_explained_part_by_part() {
        Fit hands = Fit.of(plain(reviewer(1, HANDS)), SETTINGS);
        Fit nerves = Fit.of(plain(reviewer(2, NERVES)), SETTINGS);
        // Nerves are near bones, but nothing near hands: a field within another one hands its neighbours on to nobody.
        assertThat(hands.against(nerves)).isEqualTo(Map.of(Part.CONDITION, 240, Part.TREATMENT, 40));
        assertThat(hands.cost()).isEqualTo(40 + 28);
        assertThat(hands.parts().get(1).why())
                .isEqualTo("a field within that of the requested treatment, or around it");
    }

    @Test
    void a_candidate_for_another_case_or_twice_is_refused() {
        Contender other = contender(reviewer(1, HANDS), Fiction.dispute(2, HANDS, HANDS), EMPTY, Standing.none());
        assertThatIllegalArgumentException().isThrownBy(() -> rank(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rank(plain(reviewer(1, HANDS)), plain(reviewer(1, HANDS))));
    }

    @Test
    void weights_are_settings_and_may_be_nothing() {
        MatchSettings set = SETTINGS.with(Map.of("matching.weight.load", "0", "matching.rotation-days", "30"));
        assertThat(set.weight(Part.LOAD)).isZero();
        assertThat(set.rotationDays().value()).isEqualTo(30);
        assertThat(set.all()).hasSize(13).filteredOn(setting -> setting.isSet()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.with(Map.of("matching.weight.load", "1001")))
                .withMessageContaining("matching.weight.load");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.with(Map.of("matching.weight.load", "much")))
                .withMessageContaining("whole number from 0");
    }
}
