package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.DIRECTOR;
import static org.openimr.process.Dispute.QUALITY;
import static org.openimr.process.Dispute.REVIEWER;
import static org.openimr.process.Dispute.SECOND_REVIEWER;
import static org.openimr.process.Dispute.SECOND_REVIEWER_ID;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Family;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.law.ServiceMethod;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Experience;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Lottery;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;
import org.openimr.process.quality.Stratum;
import org.openimr.process.quality.Waiting;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;

/** Second look, sign-off and blind review: what a drawn draft waits for, and who may give it. */
class QualityCourseTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final Actor OTHER_QUALITY = new Actor("quality-2", Role.QUALITY);
    private static final Instant LOOKED = at("2026-04-07");
    private static final Instant AGAIN = at("2026-04-08");
    private static final Instant SIGNED = at("2026-04-09");
    private static final Look FIRST = new Look(LOOKED, QUALITY.id(), List.of(), false);
    private static final CaseEvent PASSED = new CaseEvent.FirstLookPassed(FIRST);
    private static final ReviewerAssignment BLIND =
            new ReviewerAssignment(SECOND_REVIEWER_ID, Dispute.QUALIFICATIONS, true, LOOKED);
    private static final List<BlindOutcome> OUTCOMES = List.of(
            new BlindOutcome(1, Outcome.OVERTURNED, "The criteria are met."),
            new BlindOutcome(2, Outcome.UPHELD, "It is not needed."));

    private static Sample sample(boolean look, boolean signOff, boolean blind) {
        return new Sample(Set.of(Stratum.EVERY), look, look, signOff, signOff, blind);
    }

    private static final Sample TWICE = sample(true, false, false);

    private static List<CaseEvent> drawn(Sample sample, CaseEvent... more) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.QUALITY));
        history.add(new CaseEvent.DraftSampled(at("2026-04-06"), sample));
        history.addAll(List.of(more));
        return history;
    }

    private static CaseEvent second(Actor by, SecondLook.Result result) {
        return new CaseEvent.SecondLookRecorded(new SecondLook(AGAIN, by.id(), result, "Read with the file."));
    }

    private static RecordSecondLook look(SecondLook.Result result) {
        return new RecordSecondLook(AGAIN, result, "Read with the file.");
    }

    private static Quality quality(List<CaseEvent> history) {
        return given(history).state().reviewersWork().orElseThrow().quality();
    }

    // ---- the draw

    private static CaseProcess rates(String every, String other, String rate) {
        Map<String, String> set = Map.of("quality.second-look.every", every, "quality.second-look." + other, rate);
        return new CaseProcess(ProcessSettings.defaults().with(set), Lottery.open());
    }

    private static Sample submitted(CaseProcess process, Dispute dispute, Experience experience) {
        List<CaseEvent> history = new ArrayList<>(dispute.upTo(Stage.QUALITY));
        history.removeLast();
        Order order = new Order(new SubmitDraft(at("2026-04-06")), REVIEWER, experience);
        Decision decision = given(history).when(process, order).decision();
        List<CaseEvent> events = ((Decision.Accepted) decision).events();
        assertThat(events).hasSize(2);
        assertThat(events.getFirst()).isEqualTo(Dispute.SUBMITTED);
        return ((CaseEvent.DraftSampled) events.getLast()).sample();
    }

    @Test
    void the_hand_over_draws_and_the_draw_stays_with_the_case() {
        Sample sample = submitted(rates("100", "urgent", "0"), PLAIN, Experience.unknown());
        assertThat(sample.secondLook()).isTrue();
        assertThat(sample.strata()).containsExactly(Stratum.EVERY);
        assertThat(quality(drawn(sample)).drawn()).isEqualTo(sample);
        assertThat(submitted(rates("0", "released", "0"), PLAIN, Experience.unknown())
                        .secondLook())
                .isFalse();
    }

    @Test
    void an_urgent_case_is_drawn_at_its_own_rate() {
        CaseProcess process = rates("0", "urgent", "100");
        assertThat(submitted(process, PLAIN, Experience.unknown()).secondLook()).isFalse();
        Sample urgent = submitted(process, PLAIN.with(Priority.EXPEDITED), Experience.unknown());
        assertThat(urgent.secondLook()).isTrue();
        assertThat(urgent.strata()).containsExactlyInAnyOrder(Stratum.EVERY, Stratum.URGENT);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "10, false"})
    void a_reviewers_first_ten_cases_are_drawn_at_their_own_rate(int earlier, boolean drawn) {
        Experience experience = new Experience(OptionalInt.of(earlier));
        assertThat(submitted(rates("0", "first-cases", "100"), PLAIN, experience)
                        .secondLook())
                .isEqualTo(drawn);
    }

    @Test
    void a_draft_handed_over_again_stays_drawn_and_must_be_looked_at_again() {
        List<CaseEvent> history = drawn(TWICE, PASSED, second(DIRECTOR, SecondLook.Result.MUST_GO_BACK));
        history.add(new CaseEvent.DraftReturned(AGAIN, List.of("As the second look found.")));
        Order again = new Order(new SubmitDraft(SIGNED), REVIEWER);
        Decision decision =
                given(history).when(rates("0", "released", "0"), again).decision();
        history.addAll(((Decision.Accepted) decision).events());
        Quality quality = quality(history);
        assertThat(quality.drawn().secondLook()).isTrue();
        assertThat(quality.waiting()).contains(Waiting.FIRST_LOOK);
        given(history).when(new Order(issue(), QUALITY)).thenRefused("IMR-200");
    }

    // ---- the second look

    private static IssueDetermination issue(Release... releases) {
        return new IssueDetermination(
                at("2026-04-10"), Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of(releases));
    }

    @Test
    void a_draft_that_was_not_drawn_is_issued_at_one_look() {
        given(drawn(sample(false, false, false)))
                .when(new Order(issue(), QUALITY))
                .accepted();
    }

    @Test
    void a_drawn_draft_is_not_issued_before_the_second_look() {
        given(drawn(TWICE)).when(new Order(issue(), QUALITY)).thenRefused(new QualityRefusal.SecondLookOpen());
        given(drawn(TWICE, PASSED)).when(new Order(issue(), DIRECTOR)).thenRefused("IMR-200");
        given(drawn(TWICE, PASSED, second(OTHER_QUALITY, SecondLook.Result.MAY_LEAVE)))
                .when(new Order(issue(), QUALITY))
                .accepted();
    }

    @Test
    void the_second_look_is_another_persons() {
        given(drawn(TWICE))
                .when(new Order(look(SecondLook.Result.MAY_LEAVE), DIRECTOR))
                .thenRefused(new QualityRefusal.FirstLookOpen());
        given(drawn(TWICE, PASSED))
                .when(new Order(look(SecondLook.Result.MAY_LEAVE), QUALITY))
                .thenRefused(new QualityRefusal.SamePersonLooked());
        given(drawn(TWICE, PASSED))
                .when(new Order(look(SecondLook.Result.MAY_LEAVE), OTHER_QUALITY))
                .then(second(OTHER_QUALITY, SecondLook.Result.MAY_LEAVE));
    }

    @Test
    void a_second_look_that_says_so_sends_the_draft_back() {
        List<CaseEvent> history = drawn(TWICE, PASSED, second(DIRECTOR, SecondLook.Result.MUST_GO_BACK));
        assertThat(quality(history).waiting()).contains(Waiting.RETURN);
        given(history).when(new Order(issue(), QUALITY)).thenRefused(new QualityRefusal.SecondLookSaysReturn());
        given(history)
                .when(new Order(new ReturnDraft(SIGNED, List.of("As the second look found.")), QUALITY))
                .accepted();
    }

    @Test
    void each_look_is_recorded_once() {
        given(drawn(TWICE, PASSED))
                .when(new Order(new PassFirstLook(AGAIN, List.of()), DIRECTOR))
                .thenRefused(new QualityRefusal.LookedAlready("first"));
        given(drawn(TWICE, PASSED, second(DIRECTOR, SecondLook.Result.MAY_LEAVE)))
                .when(new Order(look(SecondLook.Result.MUST_GO_BACK), OTHER_QUALITY))
                .thenRefused(new QualityRefusal.LookedAlready("second"));
    }

    @Test
    void a_look_before_the_one_it_follows_is_refused() {
        given(drawn(TWICE, PASSED))
                .when(new Order(
                        new RecordSecondLook(at("2026-04-06"), SecondLook.Result.MAY_LEAVE, "Read."), OTHER_QUALITY))
                .thenRefused("IMR-104");
        given(drawn(TWICE, PASSED, second(DIRECTOR, SecondLook.Result.MAY_LEAVE)))
                .when(new Order(
                        new IssueDetermination(LOOKED, Family.INDEPENDENT_REVIEW, ServiceMethod.ELECTRONIC, List.of()),
                        QUALITY))
                .thenRefused("IMR-104");
    }

    // ---- the medical director

    @Test
    void a_determination_that_the_director_signs_waits_for_it() {
        Sample signed = sample(false, true, false);
        given(drawn(signed)).when(new Order(issue(), QUALITY)).thenRefused(new QualityRefusal.SignOffOpen());
        CaseEvent signature = new CaseEvent.DraftSignedOff(new SignedOff(SIGNED, DIRECTOR.id()));
        given(drawn(signed)).when(new Order(new SignOffDraft(SIGNED), DIRECTOR)).then(signature);
        given(drawn(signed, signature)).when(new Order(issue(), QUALITY)).accepted();
        given(drawn(signed, signature))
                .when(new Order(new SignOffDraft(SIGNED), DIRECTOR))
                .thenRefused(new QualityRefusal.SignedAlready());
        given(drawn(signed))
                .when(new Order(new SignOffDraft(SIGNED), QUALITY))
                .thenRefused(new Refusal.NotPermitted(Role.QUALITY, "sign the draft as medical director"));
    }

    @Test
    void what_is_drawn_for_both_waits_for_both() {
        Sample both = sample(true, true, false);
        assertThat(quality(drawn(both)).waiting()).contains(Waiting.FIRST_LOOK);
        assertThat(quality(drawn(both, PASSED)).waiting()).contains(Waiting.SECOND_LOOK);
        List<CaseEvent> looked = drawn(both, PASSED, second(OTHER_QUALITY, SecondLook.Result.MAY_LEAVE));
        assertThat(quality(looked).waiting()).contains(Waiting.SIGN_OFF);
        given(looked).when(new Order(issue(), QUALITY)).thenRefused("IMR-205");
        looked.add(new CaseEvent.DraftSignedOff(new SignedOff(SIGNED, DIRECTOR.id())));
        assertThat(quality(looked).waiting()).isEmpty();
        given(looked).when(new Order(issue(), QUALITY)).accepted();
    }

    // ---- findings set aside

    /** Item 2 is upheld by its heading and necessary by its last sentence. */
    private static List<CaseEvent> contrary(Sample sample) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.IN_REVIEW));
        ItemDecision sound = Dispute.decision(2, Outcome.UPHELD);
        history.add(Dispute.SUMMARY_WRITTEN);
        history.add(Dispute.itemDecided(1, Outcome.UPHELD));
        history.add(new CaseEvent.ItemDecided(
                at("2026-04-03"),
                new ItemDecision(
                        2,
                        Outcome.UPHELD,
                        sound.claimsAdministratorBasis(),
                        sound.reviewerBasis(),
                        "The criteria are met. The request is medically necessary.",
                        OptionalInt.empty()),
                Optional.empty()));
        history.add(Dispute.SUBMITTED);
        history.add(new CaseEvent.DraftSampled(at("2026-04-06"), sample));
        return history;
    }

    private static final Sample IF_RELEASED = new Sample(Set.of(Stratum.EVERY), false, true, false, true, false);
    private static final Release SET_ASIDE = new Release("CHECK-102", "The last sentence quotes the request.");

    @Test
    void a_draft_with_a_finding_that_blocks_does_not_pass_the_first_look() {
        given(contrary(TWICE))
                .when(new Order(new PassFirstLook(LOOKED, List.of()), QUALITY))
                .thenRefused("IMR-151");
    }

    @Test
    void what_is_set_aside_at_the_first_look_is_kept_with_who_and_why_and_goes_out_with_the_determination() {
        List<CaseEvent> history = contrary(IF_RELEASED);
        Release kept = new Release("CHECK-102", Optional.empty(), SET_ASIDE.reason(), Optional.of(QUALITY.id()));
        Look look = new Look(LOOKED, QUALITY.id(), List.of(kept), true);
        given(history)
                .when(new Order(new PassFirstLook(LOOKED, List.of(SET_ASIDE)), QUALITY))
                .then(new CaseEvent.FirstLookPassed(look));
        history.add(new CaseEvent.FirstLookPassed(look));
        assertThat(quality(history).waiting()).contains(Waiting.SECOND_LOOK);
        history.add(second(DIRECTOR, SecondLook.Result.MAY_LEAVE));
        history.add(new CaseEvent.DraftSignedOff(new SignedOff(SIGNED, DIRECTOR.id())));
        Decision decision =
                given(history).when(new Order(issue(), OTHER_QUALITY)).decision();
        assertThat(((Decision.Accepted) decision).events())
                .singleElement()
                .isInstanceOfSatisfying(CaseEvent.DeterminationIssued.class, issued -> {
                    assertThat(issued.releases()).containsExactly(kept);
                });
    }

    @Test
    void a_determination_released_over_a_finding_waits_where_the_draw_says_so() {
        given(contrary(IF_RELEASED)).when(new Order(issue(SET_ASIDE), QUALITY)).thenRefused("IMR-200");
        given(contrary(sample(false, false, false)))
                .when(new Order(issue(SET_ASIDE), QUALITY))
                .accepted();
        given(drawn(IF_RELEASED)).when(new Order(issue(), QUALITY)).accepted();
    }

    @Test
    void a_warning_set_aside_is_kept_and_brings_no_second_look() {
        Release warning = new Release("CHECK-108", Optional.of("issues[0]"), "Looked up.", Optional.empty());
        Decision decision = given(drawn(IF_RELEASED))
                .when(new Order(issue(warning), QUALITY))
                .decision();
        assertThat(((Decision.Accepted) decision).events())
                .singleElement()
                .isInstanceOfSatisfying(CaseEvent.DeterminationIssued.class, issued -> {
                    assertThat(issued.releases())
                            .containsExactly(new Release(
                                    "CHECK-108", Optional.of("issues[0]"), "Looked up.", Optional.of(QUALITY.id())));
                });
    }

    @Test
    void who_set_a_finding_aside_is_who_gave_the_command_whatever_is_sent() {
        Release forged = new Release("CHECK-102", Optional.empty(), "Fine.", Optional.of("somebody-else"));
        Decision decision = given(contrary(TWICE))
                .when(new Order(new PassFirstLook(LOOKED, List.of(forged)), QUALITY))
                .decision();
        assertThat(((Decision.Accepted) decision).events())
                .singleElement()
                .isInstanceOfSatisfying(CaseEvent.FirstLookPassed.class, passed -> {
                    assertThat(passed.look().setAside().getFirst().by()).contains(QUALITY.id());
                });
    }

    @Test
    void what_nobody_may_set_aside_stays() {
        given(drawn(TWICE))
                .when(new Order(new PassFirstLook(LOOKED, List.of(new Release("CHECK-101", "It will do."))), QUALITY))
                .thenRefused(new QualityRefusal.NobodyMaySetAside("CHECK-101"));
        given(drawn(sample(false, false, false)))
                .when(new Order(issue(new Release("CHECK-123", "It will do.")), QUALITY))
                .thenRefused(new QualityRefusal.NobodyMaySetAside("CHECK-123"));
    }

    // ---- blind double review

    private static final Sample MEASURED = sample(false, false, true);
    private static final CaseEvent ASKED = new CaseEvent.BlindReviewAsked(BLIND);
    private static final CaseEvent GIVEN = new CaseEvent.BlindReviewRecorded(new BlindReview.Given(AGAIN, OUTCOMES));

    @Test
    void a_drawn_case_is_decided_a_second_time_by_who_had_no_part() {
        given(drawn(MEASURED))
                .when(new Order(new AskBlindReview(BLIND), DIRECTOR))
                .then(ASKED);
        given(drawn(MEASURED, ASKED))
                .when(new Order(new RecordBlindReview(AGAIN, OUTCOMES), SECOND_REVIEWER))
                .then(GIVEN);
        assertThat(quality(drawn(MEASURED, ASKED, GIVEN)).blind().orElseThrow().given())
                .contains(new BlindReview.Given(AGAIN, OUTCOMES));
    }

    @Test
    void a_blind_review_changes_nothing_of_the_determination() {
        Decision without =
                given(drawn(MEASURED)).when(new Order(issue(), QUALITY)).decision();
        Decision with = given(drawn(MEASURED, ASKED, GIVEN))
                .when(new Order(issue(), QUALITY))
                .decision();
        assertThat(with).isEqualTo(without).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void it_may_come_after_the_issue_and_not_after_the_publication() {
        List<CaseEvent> history = drawn(MEASURED, ASKED);
        history.addAll(((Decision.Accepted)
                        given(history).when(new Order(issue(), QUALITY)).decision())
                .events());
        RecordBlindReview late = new RecordBlindReview(at("2026-04-12"), OUTCOMES);
        given(history).when(new Order(late, SECOND_REVIEWER)).accepted();
        List<CaseEvent> given = new ArrayList<>(history);
        given.add(GIVEN);
        assertThat(quality(given).blind().orElseThrow().given()).isPresent();
        history.add(new CaseEvent.DeterminationPublished(at("2026-04-21")));
        given(history).when(new Order(late, SECOND_REVIEWER)).thenRefused(new QualityRefusal.NoLongerBlind());
    }

    @Test
    void nobody_is_asked_for_one_when_the_determination_is_public() {
        List<CaseEvent> history = drawn(MEASURED);
        history.addAll(((Decision.Accepted)
                        given(history).when(new Order(issue(), QUALITY)).decision())
                .events());
        history.add(new CaseEvent.DeterminationPublished(at("2026-04-21")));
        given(history)
                .when(new Order(new AskBlindReview(BLIND), DIRECTOR))
                .thenRefused(new QualityRefusal.NoLongerBlind());
    }

    @Test
    void only_a_drawn_case_is_measured_and_only_once() {
        given(drawn(TWICE))
                .when(new Order(new AskBlindReview(BLIND), DIRECTOR))
                .thenRefused(new QualityRefusal.NotDrawnForBlindReview());
        given(drawn(MEASURED, ASKED))
                .when(new Order(new AskBlindReview(BLIND), DIRECTOR))
                .thenRefused(new QualityRefusal.BlindReviewerAsked());
        given(drawn(MEASURED, ASKED, GIVEN))
                .when(new Order(new RecordBlindReview(AGAIN, OUTCOMES), SECOND_REVIEWER))
                .thenRefused(new QualityRefusal.BlindReviewGiven());
        given(PLAIN.upTo(Stage.IN_REVIEW))
                .when(new Order(new AskBlindReview(BLIND), DIRECTOR))
                .thenRefused("IMR-103");
    }

    @Test
    void the_first_reviewer_is_never_the_second() {
        ReviewerAssignment first = new ReviewerAssignment(Dispute.REVIEWER_ID, Dispute.QUALIFICATIONS, true, LOOKED);
        given(drawn(MEASURED))
                .when(new Order(new AskBlindReview(first), DIRECTOR))
                .thenRefused(new QualityRefusal.TookPartBefore());
        given(drawn(MEASURED, ASKED))
                .when(new Order(new RecordBlindReview(AGAIN, OUTCOMES), REVIEWER))
                .thenRefused(new QualityRefusal.NotAskedForBlindReview());
    }

    @Test
    void a_second_reviewer_is_as_fit_and_as_free_as_the_first() {
        ReviewerAssignment tied = new ReviewerAssignment(SECOND_REVIEWER_ID, Dispute.QUALIFICATIONS, false, LOOKED);
        given(drawn(MEASURED))
                .when(new Order(new AskBlindReview(tied), DIRECTOR))
                .thenRefused(new Refusal.ConflictNotRuledOut());
    }

    @Test
    void each_item_is_decided_once() {
        for (List<BlindOutcome> wrong : List.of(
                List.of(OUTCOMES.getFirst()),
                List.of(OUTCOMES.getFirst(), OUTCOMES.getFirst()),
                List.of(OUTCOMES.getFirst(), new BlindOutcome(3, Outcome.UPHELD, "There is no third.")))) {
            given(drawn(MEASURED, ASKED))
                    .when(new Order(new RecordBlindReview(AGAIN, wrong), SECOND_REVIEWER))
                    .thenRefused(new QualityRefusal.EachItemOnce(List.of(1, 2)));
        }
    }

    @Test
    void a_returned_draft_keeps_the_blind_review() {
        List<CaseEvent> history = drawn(MEASURED, ASKED, GIVEN);
        history.add(new CaseEvent.DraftReturned(AGAIN, List.of("Cite the page.")));
        assertThat(quality(history).blind().orElseThrow().given()).isPresent();
    }
}
