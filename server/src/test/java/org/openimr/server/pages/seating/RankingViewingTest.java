package org.openimr.server.pages.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.matching.Fit;
import org.openimr.panel.matching.Part;
import org.openimr.panel.matching.PartCost;
import org.openimr.panel.matching.Ranked;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.Rejected;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.matching.offer.Offers;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.rules.SeatRule;
import org.openimr.panel.rules.SeatRules;

/** 500 reviewers on one page: the best at once, everyone else by one more question. */
class RankingViewingTest {
    private static final CaseReference CASE = new CaseReference("CM33-0000001");
    private static final LocalDate DAY = LocalDate.of(2033, 3, 3);
    private static final List<SeatRule> RULES = SeatRules.ALL.on(DAY);
    private static final RankingViewing VIEWING =
            new RankingViewing(reviewer -> "Dr. " + reviewer.value().getLeastSignificantBits(), "/about");

    private static ReviewerId reviewer(int i) {
        return new ReviewerId(new UUID(0, i));
    }

    private static List<RuleCheck> failing(int... rules) {
        List<RuleCheck> checks = new ArrayList<>();
        for (int rule = 0; rule < RULES.size(); rule++) {
            int place = rule;
            boolean fails = Arrays.stream(rules).anyMatch(one -> one == place);
            checks.add(new RuleCheck(
                    RULES.get(rule),
                    fails ? Optional.of(new Objection("Something was found.", "Mend it.")) : Optional.empty()));
        }
        return checks;
    }

    /** 100 who may; of 400 who may not, three in four by the second rule, and some of them by the fourth too. */
    private static Ranking ranking() {
        Fit fit = new Fit(Arrays.stream(Part.values())
                .map(part -> new PartCost(part, part.key().length(), "in words"))
                .toList());
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 1; i <= 100; i++) ranked.add(new Ranked(i, reviewer(i), fit, failing()));
        List<Rejected> rejected = new ArrayList<>();
        for (int i = 101; i <= 500; i++)
            rejected.add(new Rejected(reviewer(i), i % 4 == 0 ? failing(3) : failing(1, 3)));
        return new Ranking(CASE, DAY, ranked, rejected);
    }

    @Test
    void the_first_twenty_are_shown_and_the_others_counted() {
        RankingView view = VIEWING.of(ranking(), Offers.none(CASE), true, false);
        assertThat(view.shown()).hasSize(RankingViewing.FIRST);
        assertThat(view.more()).isEqualTo(80);
        assertThat(view.rejected()).isEqualTo(400);
        assertThat(VIEWING.of(ranking(), Offers.none(CASE), true, true).shown()).hasSize(100);
    }

    @Test
    void those_who_may_not_are_grouped_by_the_rule_that_speaks_first_the_most_first() {
        RankingView view = VIEWING.of(ranking(), Offers.none(CASE), true, false);
        assertThat(view.groups()).extracting(RankingView.Group::count).containsExactly(300, 100);
        assertThat(view.groups())
                .extracting(RankingView.Group::must)
                .containsExactly(RULES.get(1).norm().must(), RULES.get(3).norm().must());
    }

    @Test
    void whoever_turned_it_down_is_not_proposed_again_and_the_reason_stands_beside_the_name() {
        Offers offers = Offers.none(CASE)
                .with(new OfferEvent.Declined(
                        reviewer(1), "Away (fictional).", java.time.Instant.parse("2033-03-03T20:00:00Z")));
        List<RankingView.Row> shown = VIEWING.of(ranking(), offers, true, false).shown();
        assertThat(shown.getFirst().first()).isFalse();
        assertThat(shown.getFirst().before()).isEqualTo("Turned it down: Away (fictional).");
        assertThat(shown.stream().filter(RankingView.Row::first))
                .extracting(RankingView.Row::rank)
                .containsExactly(2);
    }
}
