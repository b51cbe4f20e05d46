package org.openimr.panel.matching.offer;

import static java.util.Map.entry;
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
import org.junit.jupiter.api.Test;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.matching.Fiction;
import org.openimr.panel.matching.KeptRanking;
import org.openimr.panel.matching.Match;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.matching.offer.OfferCommand.Accept;
import org.openimr.panel.matching.offer.OfferCommand.Decline;
import org.openimr.panel.matching.offer.OfferCommand.LetLapse;
import org.openimr.panel.matching.offer.OfferCommand.Offer;
import org.openimr.panel.matching.offer.OfferCommand.Reassign;
import org.openimr.panel.matching.offer.OfferCommand.Recuse;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Load;
import org.openimr.panel.rules.Objection;

/** People, cases and rules are fictional. */
class OffersTest {
    private static final Instant MORNING = Instant.parse("2033-05-02T16:00:00Z");
    private static final Instant NEXT = Instant.parse("2033-05-03T16:00:00Z");
    private static final Dispute DISPUTE = Fiction.dispute(1, BONES, BONES);
    private static final Offers NONE = Offers.none(DISPUTE.number());

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

    private static final Attestation ATTESTED = new Attestation(MORNING, Map.of());

    private static Offers after(Offers offers, OfferCommand... commands) {
        Offers now = offers;
        for (OfferCommand command : commands) {
            assertThat(now.decide(command, SETTINGS)).isInstanceOf(OfferDecision.Happened.class);
            now = now.with(((OfferDecision.Happened) now.decide(command, SETTINGS)).event());
        }
        return now;
    }

    private static Offer offer(int reviewer) {
        return new Offer(RANKING, id(reviewer), "fictional.staff", Optional.empty(), MORNING);
    }

    private static Offer offer(int reviewer, String why) {
        return new Offer(RANKING, id(reviewer), "fictional.staff", Optional.of(why), MORNING);
    }

    private static void refused(Offers offers, OfferCommand command, OfferRefusal reason, String code) {
        assertThat(offers.decide(command, SETTINGS)).isEqualTo(new OfferDecision.Refused(reason));
        assertThat(reason.code()).isEqualTo(code);
        assertThat(reason.what()).endsWith(".");
        assertThat(reason.remedy()).endsWith(".");
    }

    private static void happened(Offers offers, OfferCommand command, OfferEvent event) {
        assertThat(offers.decide(command, SETTINGS)).isEqualTo(new OfferDecision.Happened(event));
    }

    @Test
    void an_offer_keeps_who_chose_and_until_when_it_may_be_answered() {
        assertThat(NONE.proposal(RANKING).orElseThrow().reviewer()).isEqualTo(id(1));
        happened(
                NONE,
                offer(1),
                new OfferEvent.Offered(
                        id(1), "fictional.staff", KeptRanking.of(RANKING), Optional.empty(), MORNING, NEXT));
    }

    @Test
    void whoever_is_not_first_is_offered_it_with_a_reason() {
        refused(NONE, offer(2), new OfferRefusal.ReasonNeeded(id(1)), "PAN-106");
        refused(NONE, offer(2, " "), new OfferRefusal.ReasonNeeded(id(1)), "PAN-106");
        happened(
                NONE,
                offer(2, "knows the device"),
                new OfferEvent.Offered(
                        id(2),
                        "fictional.staff",
                        KeptRanking.of(RANKING),
                        Optional.of("knows the device"),
                        MORNING,
                        NEXT));
    }

    @Test
    void whom_a_rule_excludes_is_offered_nothing_for_any_reason() {
        List<RuleCheck> failed = RANKING.rejected(id(3)).orElseThrow().failed();
        refused(NONE, offer(3, "please"), new OfferRefusal.RulesNotPassed(id(3), failed), "PAN-101");
        refused(NONE, offer(4), new OfferRefusal.NotInRanking(id(4)), "PAN-102");
        assertThat(new OfferRefusal.RulesNotPassed(id(3), failed).what()).isEqualTo("No field is near.");
    }

    @Test
    void one_offer_at_a_time() {
        Offers open = after(NONE, offer(1));
        refused(open, offer(2, "faster"), new OfferRefusal.AlreadyOffered(NEXT), "PAN-103");
        Offers taken = after(open, new Accept(id(1), ATTESTED, PASSED, MORNING));
        refused(taken, offer(2, "faster"), new OfferRefusal.AlreadyTaken(id(1)), "PAN-104");
        assertThat(taken.state()).isEqualTo(new OfferState.Taken(id(1)));
    }

    @Test
    void it_is_accepted_until_the_last_instant_and_only_by_whom_it_was_offered_to() {
        Offers open = after(NONE, offer(1));
        happened(open, new Accept(id(1), ATTESTED, PASSED, NEXT), new OfferEvent.Accepted(id(1), ATTESTED, NEXT));
        refused(
                open,
                new Accept(id(1), ATTESTED, PASSED, NEXT.plusMillis(1)),
                new OfferRefusal.Lapsed(NEXT),
                "PAN-109");
        refused(open, new Accept(id(2), ATTESTED, PASSED, MORNING), new OfferRefusal.NotTheirs(id(2)), "PAN-108");
    }

    @Test
    void it_is_not_accepted_against_a_rule() {
        Offers open = after(NONE, offer(1));
        RuleCheck failed = new RuleCheck(Fiction.UNTIED, Optional.of(new Objection("A tie is attested.", "Recuse.")));
        refused(
                open,
                new Accept(id(1), ATTESTED, List.of(failed), MORNING),
                new OfferRefusal.RulesNotPassed(id(1), List.of(failed)),
                "PAN-101");
        assertThatIllegalArgumentException().isThrownBy(() -> new Accept(id(1), ATTESTED, List.of(), MORNING));
    }

    @Test
    void whoever_declined_is_not_asked_again_unless_staff_says_why() {
        Offers declined = after(NONE, offer(1), new Decline(id(1), "on leave", MORNING));
        assertThat(declined.state()).isEqualTo(new OfferState.Free());
        assertThat(declined.proposal(RANKING).orElseThrow().reviewer()).isEqualTo(id(2));
        refused(declined, offer(1), new OfferRefusal.TurnedDownBefore(id(1), "on leave"), "PAN-105");
        after(declined, offer(1, "is back from leave"));
        after(declined, offer(2));
    }

    @Test
    void whoever_gave_it_back_is_not_asked_again_unless_staff_says_why() {
        Offers recused = after(
                NONE,
                offer(1),
                new Accept(id(1), ATTESTED, PASSED, MORNING),
                new Recuse(id(1), "treated the worker", NEXT));
        assertThat(recused.turnedDown()).containsExactly(entry(id(1), "treated the worker"));
        refused(recused, offer(1), new OfferRefusal.TurnedDownBefore(id(1), "treated the worker"), "PAN-105");
        after(recused, offer(1, "it was another worker of that name"));
    }

    @Test
    void an_open_offer_can_be_declined_given_back_or_withdrawn_with_a_reason_each() {
        Offers open = after(NONE, offer(1));
        for (OfferCommand command : List.of(
                new Decline(id(1), " ", MORNING),
                new Recuse(id(1), "", MORNING),
                new Reassign("fictional.staff", "", MORNING))) {
            refused(open, command, new OfferRefusal.NoReason(), "PAN-112");
        }
        happened(open, new Recuse(id(1), "a tie", MORNING), new OfferEvent.Recused(id(1), "a tie", MORNING));
        happened(
                open,
                new Reassign("fictional.staff", "offered by mistake", MORNING),
                new OfferEvent.Reassigned(id(1), "fictional.staff", "offered by mistake", MORNING));
        refused(open, new Decline(id(2), "busy", MORNING), new OfferRefusal.NotTheirs(id(2)), "PAN-108");
        refused(open, new Recuse(id(2), "a tie", MORNING), new OfferRefusal.NotTheirs(id(2)), "PAN-108");
    }

    @Test
    void what_was_taken_can_be_taken_back_and_given_to_another() {
        Offers again = after(
                NONE,
                offer(1),
                new Accept(id(1), ATTESTED, PASSED, MORNING),
                new Reassign("fictional.staff", "license lapsed", NEXT),
                offer(2, "the first one's license lapsed"),
                new Accept(id(2), ATTESTED, PASSED, MORNING));
        assertThat(again.state()).isEqualTo(new OfferState.Taken(id(2)));
        assertThat(again.turnedDown()).isEmpty();
        assertThat(again.events()).hasSize(5);
        assertThat(again.events().get(2).reviewer()).isEqualTo(id(1));
    }

    @Test
    void an_offer_lapses_after_its_last_instant_and_may_be_made_again() {
        Offers open = after(NONE, offer(1));
        refused(open, new LetLapse(NEXT), new OfferRefusal.NotLapsedYet(NEXT), "PAN-110");
        Offers lapsed = after(open, new LetLapse(NEXT.plusMillis(1)));
        assertThat(lapsed.events().getLast()).isEqualTo(new OfferEvent.TimedOut(id(1), NEXT.plusMillis(1)));
        after(lapsed, offer(1));
    }

    @Test
    void with_nobody_there_is_nothing_to_answer() {
        refused(NONE, new Accept(id(1), ATTESTED, PASSED, MORNING), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(NONE, new Decline(id(1), "busy", MORNING), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(NONE, new LetLapse(NEXT), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(NONE, new Recuse(id(1), "a tie", MORNING), new OfferRefusal.WithNobody(), "PAN-111");
        refused(NONE, new Reassign("fictional.staff", "slow", MORNING), new OfferRefusal.WithNobody(), "PAN-111");
    }

    @Test
    void once_taken_it_is_not_answered_again() {
        Offers taken = after(NONE, offer(1), new Accept(id(1), ATTESTED, PASSED, MORNING));
        refused(taken, new Accept(id(1), ATTESTED, PASSED, MORNING), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(taken, new Decline(id(1), "busy", MORNING), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(taken, new LetLapse(NEXT.plusSeconds(9)), new OfferRefusal.NothingOffered(), "PAN-107");
        refused(taken, new Recuse(id(2), "a tie", MORNING), new OfferRefusal.NotTheirs(id(2)), "PAN-108");
    }

    @Test
    void the_ranking_of_another_case_is_no_answer() {
        ReviewerId first = id(1);
        Offers other = Offers.none(new CaseReference("CM33-0000099"));
        assertThatIllegalArgumentException().isThrownBy(() -> other.decide(offer(1), SETTINGS));
        assertThat(first).isEqualTo(RANKING.ranked().getFirst().reviewer());
    }
}
