package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.ADMINISTRATOR;
import static org.openimr.process.Dispute.CLOCK;
import static org.openimr.process.Dispute.INTAKE;
import static org.openimr.process.Dispute.OTHER;
import static org.openimr.process.Dispute.PHYSICIAN;
import static org.openimr.process.Dispute.REGULATOR;
import static org.openimr.process.Dispute.WORKER;
import static org.openimr.process.Dispute.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.law.ServiceMethod;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.PartyRole;

class ScreeningTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final Set<PartyRole> BOTH = Set.of(PartyRole.CLAIMS_ADMINISTRATOR, PartyRole.INJURED_WORKER);

    @Test
    void an_application_is_screened_before_eligibility_is_judged() {
        given(PLAIN.filed())
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), REGULATOR))
                .thenRefused("IMR-103");
        given(PLAIN.filed())
                .when(new Order(new AcceptAsUnique(at("2026-03-16")), INTAKE))
                .then(new CaseEvent.FoundUnique(at("2026-03-16")));
    }

    @Test
    void histories_from_before_screening_still_read() {
        CaseState state = given(PLAIN.filed(), Dispute.ELIGIBLE).state();
        assertThat(Stage.of(state)).isEqualTo(Stage.ELIGIBLE);
    }

    @Test
    void a_duplicate_is_linked_to_the_earlier_application_and_ends() {
        given(PLAIN.filed())
                .when(new Order(new MarkDuplicate(at("2026-03-16"), OTHER), INTAKE))
                .then(new CaseEvent.FoundDuplicate(at("2026-03-16"), OTHER));
        given(PLAIN.filed())
                .when(new Order(new MarkDuplicate(at("2026-03-16"), Dispute.NUMBER), INTAKE))
                .thenRefused(new CourseRefusal.DuplicateOfItself());
        assertThat(((CaseState.Duplicate) given(PLAIN.upTo(Stage.DUPLICATE)).state()).of())
                .isEqualTo(OTHER);
    }

    /** The claims administrator authorized these items before the application. */
    private static CaseEvent authorized(Integer... items) {
        return new CaseEvent.FactsEstablished(
                at("2026-03-17"), new Established(List.of(), Set.of(items), Optional.empty()));
    }

    private static List<CaseEvent> judgedWith(CaseEvent... events) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.ELIGIBILITY));
        history.addAll(List.of(events));
        return history;
    }

    @Test
    void facts_are_established_by_intake_or_inquiry() {
        CaseEvent.FactsEstablished facts = (CaseEvent.FactsEstablished) authorized(2);
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(new EligibilityCommand.EstablishFacts(facts.at(), facts.facts()), INTAKE))
                .then(facts);
    }

    @Test
    void a_part_of_the_items_may_go_on() { // Lab. Code 4610.5(k), "in whole or in part"
        Map<Integer, IneligibilityCode> second = Map.of(2, IneligibilityCode.AUTHORIZED);
        given(judgedWith(authorized(2)))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of(), second), REGULATOR))
                .then(new CaseEvent.ItemsFoundIneligible(at("2026-03-18"), second), Dispute.ELIGIBLE);
        List<CaseEvent> history = judgedWith(
                authorized(2), new CaseEvent.ItemsFoundIneligible(at("2026-03-18"), second), Dispute.ELIGIBLE);
        var docket = ((CaseState.Eligible) given(history).state()).docket();
        assertThat(docket.inDispute()).extracting(DisputedItem::number).containsExactly(1);
        assertThat(docket.standing(2)).isEqualTo(new ItemStanding.NotEligible(Set.of(IneligibilityCode.AUTHORIZED)));
    }

    @Test
    void an_item_that_fails_a_rule_does_not_go_on() {
        given(judgedWith(authorized(2)))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of()), REGULATOR))
                .thenRefused("IMR-111");
    }

    @Test
    void an_item_stays_out_only_for_a_reason_that_its_facts_bear_out() {
        given(judgedWith(authorized(2)))
                .when(new Order(
                        new FindEligible(at("2026-03-18"), List.of(), Map.of(1, IneligibilityCode.AUTHORIZED)),
                        REGULATOR))
                .thenRefused(new Refusal.ReasonNotBorneOut(IneligibilityCode.AUTHORIZED));
    }

    @Test
    void some_item_must_be_left() {
        Map<Integer, IneligibilityCode> all = Map.of(1, IneligibilityCode.AUTHORIZED, 2, IneligibilityCode.AUTHORIZED);
        given(judgedWith(authorized(1, 2)))
                .when(new Order(new FindEligible(at("2026-03-18"), List.of(), all), REGULATOR))
                .thenRefused(new CourseRefusal.NoItemLeft());
        given(judgedWith(authorized(1, 2)))
                .when(new Order(
                        new FindEligible(at("2026-03-18"), List.of(), Map.of(3, IneligibilityCode.AUTHORIZED)),
                        REGULATOR))
                .thenRefused(new Refusal.NoSuchItem(3, 2));
    }

    @Test
    void a_whole_application_is_refused_only_if_every_item_fails() {
        FindIneligible refused = new FindIneligible(at("2026-03-18"), Set.of(IneligibilityCode.AUTHORIZED));
        given(judgedWith(authorized(2)))
                .when(new Order(refused, REGULATOR))
                .thenRefused(new CourseRefusal.SomeItemPasses(1));
        given(judgedWith(authorized(1, 2)))
                .when(new Order(refused, REGULATOR))
                .then(new CaseEvent.FoundIneligible(at("2026-03-18"), Set.of(IneligibilityCode.AUTHORIZED)));
    }

    @Test
    void liability_never_refuses() {
        given(PLAIN.withLiabilityDispute().upTo(Stage.ELIGIBILITY))
                .when(new Order(new FindIneligible(at("2026-03-18"), Set.of(IneligibilityCode.LIABILITY)), REGULATOR))
                .thenRefused(new Refusal.ReasonNotBorneOut(IneligibilityCode.LIABILITY));
    }

    @Test
    void an_inquiry_waits_for_every_party_that_was_asked() { // 8 CCR 9792.10.3(b), (c)
        RequestInformation question = new RequestInformation(at("2026-03-17"), "When was it served?", BOTH);
        CaseEvent asked = new CaseEvent.InformationRequested(at("2026-03-17"), "When was it served?", BOTH);
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(question, REGULATOR))
                .then(asked);
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.ELIGIBILITY));
        history.add(asked);
        AnswerInquiry fromWorker = new AnswerInquiry(at("2026-03-18"), PartyRole.INJURED_WORKER, "On March 2.");
        CaseEvent worker = answered("2026-03-18", PartyRole.INJURED_WORKER, "On March 2.");
        given(history).when(new Order(fromWorker, WORKER)).then(worker);
        history.add(worker);
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.INFORMATION_REQUESTED);
        given(history).when(new Order(fromWorker, WORKER)).thenRefused("IMR-116");
        history.add(answered("2026-03-19", PartyRole.CLAIMS_ADMINISTRATOR, "On March 2, by mail."));
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.ELIGIBILITY);
    }

    @Test
    void a_party_answers_for_itself() {
        given(PLAIN.upTo(Stage.INFORMATION_REQUESTED))
                .when(new Order(new AnswerInquiry(at("2026-03-18"), PartyRole.CLAIMS_ADMINISTRATOR, "Never."), WORKER))
                .thenRefused("IMR-117");
        given(PLAIN.upTo(Stage.INFORMATION_REQUESTED))
                .when(new Order(
                        new AnswerInquiry(at("2026-03-18"), PartyRole.REQUESTING_PHYSICIAN, "Never."), PHYSICIAN))
                .thenRefused("IMR-116");
        given(PLAIN.upTo(Stage.INFORMATION_REQUESTED))
                .when(new Order(
                        new AnswerInquiry(at("2026-03-18"), PartyRole.CLAIMS_ADMINISTRATOR, "On March 2."),
                        ADMINISTRATOR))
                .then(answered("2026-03-18", PartyRole.CLAIMS_ADMINISTRATOR, "On March 2."));
    }

    @Test
    void an_inquiry_that_nobody_answers_expires_after_5_business_days() {
        // Received Tuesday, March 17; the fifth business day after is Tuesday, March 24.
        given(PLAIN.upTo(Stage.INFORMATION_REQUESTED))
                .when(new Order(new DocketCommand.PassDay(at("2026-03-23")), CLOCK))
                .thenRefused("IMR-181");
        Decision passed = given(PLAIN.upTo(Stage.INFORMATION_REQUESTED))
                .when(new Order(new DocketCommand.PassDay(at("2026-03-25")), CLOCK))
                .decision();
        assertThat(((Decision.Accepted) passed).events()).contains(new CaseEvent.InquiryExpired(at("2026-03-25")));
    }

    @Test
    void in_2013_an_inquiry_was_answered_in_15_days() {
        Dispute early =
                PLAIN.with(Dispute.decided("2013-07-08", Optional.empty())).receivedOn("2013-07-15");
        List<CaseEvent> history = new ArrayList<>(early.upTo(Stage.ELIGIBILITY));
        history.add(new CaseEvent.InformationRequested(at("2013-07-16"), "When was it served?", BOTH));
        var clock = new Clocks(ProcessSettings.defaults())
                .of(given(history).state()).stream()
                        .filter(one -> one.name() == ClockName.INQUIRY)
                        .findFirst()
                        .orElseThrow();
        assertThat(clock.limit().lastDay()).isEqualTo("2013-07-31");
    }

    @Test
    void a_review_is_deferred_only_where_liability_is_disputed() { // Lab. Code 4610.5(h)(2)
        DeferReview defer = new DeferReview(at("2026-03-18"), "The injury is disputed.");
        given(PLAIN.upTo(Stage.ELIGIBILITY))
                .when(new Order(defer, REGULATOR))
                .thenRefused(new CourseRefusal.LiabilityNotDisputed());
        given(PLAIN.withLiabilityDispute().upTo(Stage.ELIGIBILITY))
                .when(new Order(defer, REGULATOR))
                .then(new CaseEvent.ReviewDeferred(at("2026-03-18"), "The injury is disputed."));
    }

    @Test
    void while_deferred_no_clock_runs() {
        assertThat(new Clocks(ProcessSettings.defaults())
                        .next(given(PLAIN.upTo(Stage.DEFERRED)).state()))
                .isEmpty();
    }

    @Test
    void after_the_dispute_the_worker_asks_again_within_30_days_of_service() { // Lab. Code 4610.5(h)(2)
        LocalDate served = LocalDate.parse("2026-06-01");
        ResumeReview lastGood = new ResumeReview(at("2026-07-01"), served, ServiceMethod.PERSONAL);
        given(PLAIN.upTo(Stage.DEFERRED))
                .when(new Order(lastGood, INTAKE))
                .then(new CaseEvent.ReviewResumed(at("2026-07-01"), served, ServiceMethod.PERSONAL));
        ResumeReview firstBad = new ResumeReview(at("2026-07-02"), served, ServiceMethod.PERSONAL);
        given(PLAIN.upTo(Stage.DEFERRED)).when(new Order(firstBad, INTAKE)).thenRefused("IMR-119");
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.DEFERRED));
        history.add(new CaseEvent.ReviewResumed(at("2026-07-01"), served, ServiceMethod.PERSONAL));
        assertThat(Stage.of(given(history).state())).isEqualTo(Stage.ELIGIBILITY);
    }

    @Test
    void finally_denied_liability_closes_the_case() {
        given(PLAIN.upTo(Stage.DEFERRED))
                .when(new Order(new CloseForLiability(at("2026-09-01")), REGULATOR))
                .then(new CaseEvent.LiabilityFinallyDenied(at("2026-09-01")));
    }

    private static CaseEvent answered(String on, PartyRole by, String words) {
        return new CaseEvent.InquiryAnswered(new Inquiry.Answer(at(on), by, words));
    }
}
