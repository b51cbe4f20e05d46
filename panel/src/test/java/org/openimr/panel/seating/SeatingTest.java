package org.openimr.panel.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.matching.Fiction.BONES;
import static org.openimr.panel.matching.Fiction.DAY;
import static org.openimr.panel.matching.Fiction.SETTINGS;
import static org.openimr.panel.matching.Fiction.SLEEP;
import static org.openimr.panel.matching.Fiction.contender;
import static org.openimr.panel.matching.Fiction.id;
import static org.openimr.panel.matching.Fiction.reviewer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.Match;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.matching.offer.OfferCommand;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Concern;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** People, cases and rules are fictional. */
class SeatingTest {
    private static final Instant MORNING = Instant.parse("2033-05-02T16:00:00Z");
    private static final Instant NOON = Instant.parse("2033-05-02T19:00:00Z");
    private static final Instant EVENING = Instant.parse("2033-05-03T01:00:00Z");
    private static final Dispute DISPUTE = Fiction.dispute(1, BONES, BONES);
    private static final Seating NONE = Seating.none(DISPUTE.number());
    private static final SeatKey FIRST = SeatKey.first();
    private static final SeatKey SECOND = new SeatKey(0, 2);
    private static final Involved EMPLOYER = new Involved(Involvement.EMPLOYER, new PartyId("fictional-employer"));
    private static final DisputeProfile PROFILE =
            new DisputeProfile(Set.of(BONES), Set.of(BONES), List.of(EMPLOYER, EMPLOYER));

    /** 1 and 2 may, 1 better; 3 may not. */
    private static final Ranking RANKING = Match.of(
            DISPUTE,
            DAY,
            List.of(
                    contender(reviewer(1, BONES), DISPUTE, new Load(0, 0), Standing.none()),
                    contender(reviewer(2, BONES), DISPUTE, new Load(5, 0), Standing.none()),
                    contender(reviewer(3, SLEEP), DISPUTE, new Load(0, 0), Standing.none())),
            Fiction.RULES,
            SETTINGS);

    private static final List<RuleCheck> PASSED =
            RANKING.ranked(id(1)).orElseThrow().checks();

    private static final Attestation ATTESTED = new Attestation(
            MORNING,
            Map.of(new Attestation.Line(Tie.Nature.FAMILIAL, Involvement.EMPLOYER), Attestation.Answer.NO_TIE));

    private static final Concern CONCERN = new Concern(
            DISPUTE.number(),
            EMPLOYER,
            new FoundTie(List.of(new FoundTie.Step.Along(
                    new Tie(
                            new PartyId("fictional-reviewer-1"),
                            Tie.Kind.MEMBER_OF_NETWORK,
                            EMPLOYER.party(),
                            During.always(),
                            Optional.empty(),
                            "a fictional list"),
                    false))),
            "Is this membership a tie?");

    private static Seating after(Seating seating, SeatingCommand... commands) {
        Seating now = seating;
        for (SeatingCommand command : commands) {
            SeatingDecision decision = now.decide(command, SETTINGS);
            assertThat(decision).isInstanceOf(SeatingDecision.Happened.class);
            now = now.with(((SeatingDecision.Happened) decision).event());
        }
        return now;
    }

    private static void refused(Seating seating, SeatingCommand command, String code) {
        SeatingDecision decision = seating.decide(command, SETTINGS);
        assertThat(decision).isInstanceOf(SeatingDecision.Refused.class);
        var words = ((SeatingDecision.Refused) decision).reason().words();
        assertThat(words.code()).isEqualTo(code);
        assertThat(words.what()).endsWith(".");
        assertThat(words.remedy()).endsWith(".");
    }

    private static SeatingCommand.Describe described() {
        return new SeatingCommand.Describe(PROFILE, "fictional.staff", MORNING);
    }

    private static SeatingCommand offered(SeatKey seat, int reviewer) {
        return new SeatingCommand.OnSeat(
                seat,
                new OfferCommand.Offer(
                        RANKING, id(reviewer), "fictional.staff", Optional.of("fictional reason"), MORNING));
    }

    private static SeatingCommand accepted(SeatKey seat, int reviewer) {
        return new SeatingCommand.OnSeat(seat, new OfferCommand.Accept(id(reviewer), ATTESTED, PASSED, NOON));
    }

    private static SeatingCommand judged(boolean tie, String reason) {
        return new SeatingCommand.Judge(new Judgment(CONCERN, tie, reason, "fictional.staff", NOON));
    }

    @Test
    void nothing_is_offered_before_somebody_said_who_is_in_the_dispute() {
        refused(NONE, offered(FIRST, 1), "PAN-121");
        assertThat(after(NONE, described(), offered(FIRST, 1)).offers(FIRST).state())
                .isInstanceOf(OfferState.Open.class);
    }

    @Test
    void the_last_description_counts_and_the_same_one_is_not_written_twice() {
        Seating seating = after(NONE, described());
        assertThat(seating.profile()).contains(PROFILE);
        assertThat(PROFILE.involved()).containsExactly(EMPLOYER);
        refused(seating, described(), "PAN-122");
        DisputeProfile other = new DisputeProfile(Set.of(SLEEP), Set.of(BONES), List.of());
        assertThat(after(seating, new SeatingCommand.Describe(other, "fictional.staff", NOON))
                        .profile())
                .contains(other);
    }

    @Test
    void a_dispute_asks_for_some_field_and_somebody_says_so() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisputeProfile(Set.of(), Set.of(BONES), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisputeProfile(Set.of(BONES), Set.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatingCommand.Describe(PROFILE, " ", MORNING));
        assertThatIllegalArgumentException().isThrownBy(() -> new Judgment(CONCERN, true, "why", " ", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatKey(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatKey(0, 0));
    }

    @Test
    void the_last_judgment_of_a_way_counts_and_is_kept_with_its_reason() {
        refused(NONE, judged(false, " "), "PAN-123");
        Seating none = after(NONE, judged(false, "A list of 40,000 physicians."));
        assertThat(none.judged().noTies()).containsExactly(CONCERN);
        refused(none, judged(false, "A list of 40,000 physicians."), "PAN-122");
        Seating tie = after(none, judged(true, "It pays for each member."));
        assertThat(tie.judged()).isEqualTo(new WaysJudged(Set.of(CONCERN), Set.of()));
        assertThat(tie.judgments()).singleElement().satisfies(judgment -> {
            assertThat(judgment.isTie()).isTrue();
            assertThat(judgment.by()).isEqualTo("fictional.staff");
        });
        assertThat(after(none, judged(false, "Looked again: nothing is paid."))
                        .judged()
                        .noTies())
                .containsExactly(CONCERN);
    }

    @Test
    void whoever_takes_the_case_has_attested_and_has_the_seat() {
        Seating seating = after(NONE, described(), offered(FIRST, 1), accepted(FIRST, 1));
        assertThat(seating.isSeated(id(1))).isTrue();
        assertThat(seating.isSeated(id(2))).isFalse();
        assertThat(seating.everTaken()).singleElement().satisfies(taken -> {
            assertThat(taken.ordinal()).isEqualTo(1);
            assertThat(taken.reviewer()).isEqualTo(id(1));
            assertThat(taken.took().attestation()).isEqualTo(ATTESTED);
        });
        assertThat(seating.sitting(0)).isEqualTo(seating.everTaken());
        assertThat(seating.sitting(1)).isEmpty();
    }

    @Test
    void an_offer_alone_is_no_seat() {
        Seating seating = after(NONE, described(), offered(FIRST, 1));
        assertThat(seating.isSeated(id(1))).isFalse();
        assertThat(seating.of(id(1))).contains(FIRST);
        assertThat(seating.of(id(2))).isEmpty();
    }

    @Test
    void the_seat_that_is_sought_is_the_first_that_nobody_has() {
        assertThat(NONE.sought(0)).isEqualTo(FIRST);
        Seating one = after(NONE, described(), offered(FIRST, 1), accepted(FIRST, 1));
        assertThat(one.sought(0)).isEqualTo(SECOND);
        assertThat(one.sought(1)).isEqualTo(new SeatKey(1, 1));
        Seating two = after(one, later(SECOND, 2));
        assertThat(two.sought(0)).isEqualTo(SECOND);
        Seating left = after(
                one, new SeatingCommand.OnSeat(FIRST, new OfferCommand.Recuse(id(1), "treated the worker", EVENING)));
        assertThat(left.sought(0)).isEqualTo(FIRST);
        assertThat(left.isSeated(id(1))).isFalse();
        assertThat(left.of(id(1))).isEmpty();
        assertThat(left.everTaken()).hasSize(1);
        assertThat(left.sitting(0)).isEmpty();
    }

    private static SeatingCommand later(SeatKey seat, int reviewer) {
        return new SeatingCommand.OnSeat(
                seat,
                new OfferCommand.Offer(
                        RANKING, id(reviewer), "fictional.staff", Optional.of("fictional reason"), EVENING));
    }

    @Test
    void seats_are_counted_over_the_whole_case_in_the_order_in_which_they_were_taken() {
        Seating seating = after(
                NONE,
                described(),
                offered(FIRST, 1),
                accepted(FIRST, 1),
                new SeatingCommand.OnSeat(FIRST, new OfferCommand.Reassign("fictional.staff", "absent", EVENING)),
                later(FIRST, 2),
                new SeatingCommand.OnSeat(FIRST, new OfferCommand.Accept(id(2), ATTESTED, PASSED, EVENING)));
        assertThat(seating.everTaken()).extracting(Seating.Taken::ordinal).containsExactly(1, 2);
        assertThat(seating.sitting(0)).extracting(Seating.Taken::reviewer).containsExactly(id(2));
    }

    @Test
    void a_refused_offer_keeps_its_own_code() {
        Seating seating = after(NONE, described());
        SeatingCommand rejected = new SeatingCommand.OnSeat(
                FIRST, new OfferCommand.Offer(RANKING, id(3), "fictional.staff", Optional.empty(), MORNING));
        refused(seating, rejected, "PAN-101");
        assertThat(new SeatingRefusal.HasNoPart().words().code()).isEqualTo("PAN-125");
    }

    @Test
    void nothing_comes_before_what_it_follows() {
        Seating seating = after(NONE, judged(false, "A list of 40,000 physicians."));
        refused(seating, described(), "PAN-124");
    }

    // ---- what is kept of a ranking

    @Test
    void a_ranking_is_kept_with_every_rule_every_cost_and_every_objection() {
        KeptRanking kept = KeptRanking.of(RANKING);
        assertThat(kept.day()).isEqualTo(DAY);
        assertThat(kept.asked())
                .extracting(KeptRanking.AskedRule::rule)
                .containsExactlyElementsOf(PASSED.stream()
                        .map(check -> check.rule().norm().id().printed())
                        .toList());
        assertThat(kept.candidates()).extracting(KeptRanking.Looked::reviewer).containsExactly(id(1), id(2), id(3));
        KeptRanking.Looked best = kept.of(id(1)).orElseThrow();
        assertThat(best.rank()).hasValue(1);
        assertThat(best.cost())
                .isEqualTo(RANKING.ranked(id(1)).orElseThrow().fit().cost());
        KeptRanking.Looked rejected = kept.of(id(3)).orElseThrow();
        assertThat(rejected.rank()).isEmpty();
        assertThat(rejected.against())
                .extracting(KeptRanking.Against::objection)
                .containsExactlyElementsOf(RANKING.rejected(id(3)).orElseThrow().failed().stream()
                        .map(check -> check.objection().orElseThrow())
                        .toList());
        assertThat(kept.of(id(9))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptRanking.Looked(id(1), rejected.rank(), List.of(), List.of()));
    }
}
