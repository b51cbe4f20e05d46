package org.openimr.process.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** Each rule with one application that passes and one that differs from it in one fact and fails. */
class EachRuleTest {
    private static final DisputedItem MRI = new DisputedItem(1, "Lumbar MRI", Optional.empty(), false);
    private static final DisputedItem DRUG = new DisputedItem(2, "Tramadol 50mg #60", Optional.empty(), true);
    private static final CaseNumber EARLIER = new CaseNumber("CM25-0000009");

    private static Application application() {
        return application(true, true, false, false);
    }

    private static Application application(boolean signed, boolean attached, boolean missing, boolean liability) {
        return new Application(
                Priority.STANDARD,
                List.of(new Party(PartyRole.INJURED_WORKER, "Ada Fictional")),
                LocalDate.of(2025, 6, 1),
                Optional.empty(),
                new UtilizationReviewDecision(
                        LocalDate.of(2026, 3, 2),
                        Optional.of(new UtilizationReviewDecision.Service(
                                LocalDate.of(2026, 3, 2), ServiceMethod.PERSONAL)),
                        attached,
                        missing),
                List.of(MRI, DRUG),
                signed,
                liability);
    }

    private static EligibilityFacts facts(Application application) {
        return facts(application, "2026-03-10", Established.nothing());
    }

    private static EligibilityFacts facts(Application application, String receivedOn, Established established) {
        return new EligibilityFacts(
                new Filing(new CaseNumber("CM26-0000001"), application, noon(receivedOn)), established, List.of());
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(CaliforniaTime.ZONE).toInstant();
    }

    private static void passes(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Met.class);
    }

    private static void fails(Verdict verdict, IneligibilityCode code) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.NotMet.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static EligibilityFacts by(Applicant applicant, Optional<LocalDate> namedOn) {
        return facts(application().with(FormFacts.unknown().by(applicant, namedOn)));
    }

    @ParameterizedTest
    @EnumSource(value = Applicant.class, names = "EMPLOYERS_SIDE", mode = EnumSource.Mode.EXCLUDE)
    @Passes(AppliedForByWorkersSide.class)
    void worker_representative_and_emergency_provider_may_apply(Applicant applicant) {
        passes(new AppliedForByWorkersSide().judge(by(applicant, Optional.empty()), MRI));
    }

    @Test
    @Fails(AppliedForByWorkersSide.class)
    void an_employer_cannot_apply() {
        fails(
                new AppliedForByWorkersSide().judge(by(Applicant.EMPLOYERS_SIDE, Optional.empty()), MRI),
                IneligibilityCode.INVALID_AGENT);
    }

    @Test
    @Passes(SignedByWorker.class)
    void a_signed_application_passes() {
        passes(new SignedByWorker().judge(facts(application()), MRI));
    }

    @Test
    @Fails(SignedByWorker.class)
    void an_unsigned_one_fails() {
        fails(
                new SignedByWorker().judge(facts(application(false, true, false, false)), MRI),
                IneligibilityCode.UNSIGNED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02", "2026-03-05"})
    @Passes(AgentNamedAfterDecision.class)
    void an_agent_named_on_the_day_of_the_decision_or_later_passes(LocalDate namedOn) {
        passes(new AgentNamedAfterDecision().judge(by(Applicant.AGENT, Optional.of(namedOn)), MRI));
        passes(new AgentNamedAfterDecision().judge(by(Applicant.WORKER, Optional.empty()), MRI));
    }

    @Test
    @Fails(AgentNamedAfterDecision.class)
    void an_agent_named_the_day_before_fails() {
        fails(
                new AgentNamedAfterDecision().judge(by(Applicant.AGENT, Optional.of(LocalDate.of(2026, 3, 1))), MRI),
                IneligibilityCode.INVALID_AGENT);
    }

    @Test
    void an_agent_of_whose_naming_no_day_is_known_is_a_doubt() {
        assertThat(new AgentNamedAfterDecision().judge(by(Applicant.AGENT, Optional.empty()), MRI))
                .isInstanceOf(Verdict.Doubtful.class);
    }

    @Test
    @Passes(UtilizationReviewDecisionAttached.class)
    void an_attached_decision_passes() {
        passes(new UtilizationReviewDecisionAttached().judge(facts(application()), MRI));
    }

    @Test
    @Fails(UtilizationReviewDecisionAttached.class)
    void a_missing_decision_fails() {
        fails(
                new UtilizationReviewDecisionAttached().judge(facts(application(true, false, false, false)), MRI),
                IneligibilityCode.NO_UR_DECISION);
    }

    private static EligibilityFacts injured(String injury, String decided) {
        Application base = application();
        return facts(new Application(
                base.priority(),
                base.parties(),
                LocalDate.parse(injury),
                Optional.empty(),
                new UtilizationReviewDecision(LocalDate.parse(decided), Optional.empty(), true, false),
                base.items(),
                true,
                false));
    }

    @ParameterizedTest
    @CsvSource({"2013-01-01, 2013-03-01", "2012-12-31, 2013-07-01", "1998-05-05, 2026-03-02"})
    @Passes(SubjectToReview.class)
    void an_injury_of_2013_or_a_decision_since_july_2013_is_reviewed(String injury, String decided) {
        passes(new SubjectToReview().judge(injured(injury, decided), MRI));
    }

    @Test
    @Fails(SubjectToReview.class)
    void an_older_injury_with_a_decision_of_june_2013_is_not() {
        fails(new SubjectToReview().judge(injured("2012-12-31", "2013-06-30"), MRI), IneligibilityCode.WRONG_PROCESS);
    }

    private static EligibilityFacts paper(DecisionPaper paper) {
        return facts(application().with(FormFacts.unknown().with(paper, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPaper.class,
            names = {"DENIAL_OR_MODIFICATION", "APPROVAL", "DEFERRAL_FOR_LIABILITY"})
    @Passes(BelongsHere.class)
    void a_paper_of_utilization_review_belongs_here(DecisionPaper paper) {
        passes(new BelongsHere().judge(paper(paper), MRI));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPaper.class,
            names = {"BILL_REVIEW", "NETWORK_OPINION"})
    @Fails(BelongsHere.class)
    void bills_and_network_opinions_belong_elsewhere(DecisionPaper paper) {
        fails(new BelongsHere().judge(paper(paper), MRI), IneligibilityCode.WRONG_PROCESS);
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPaper.class,
            names = {"DENIAL_OR_MODIFICATION", "BILL_REVIEW", "NETWORK_OPINION"})
    @Passes(DeniesOrModifiesTreatment.class)
    void a_denial_is_about_necessity(DecisionPaper paper) {
        passes(new DeniesOrModifiesTreatment().judge(paper(paper), MRI));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPaper.class,
            names = {"APPROVAL", "DEFERRAL_FOR_LIABILITY"})
    @Fails(DeniesOrModifiesTreatment.class)
    void an_approval_or_a_deferral_letter_is_not(DecisionPaper paper) {
        fails(new DeniesOrModifiesTreatment().judge(paper(paper), MRI), IneligibilityCode.NOT_NECESSITY);
    }

    @Test
    @Passes(FiledInTime.class)
    void each_item_has_its_own_last_good_day() {
        passes(new FiledInTime().judge(facts(application(), "2026-04-01", Established.nothing()), MRI));
        passes(new FiledInTime().judge(facts(application(), "2026-03-12", Established.nothing()), DRUG));
    }

    @Test
    @Fails(FiledInTime.class)
    void each_item_has_its_own_first_bad_day() {
        fails(
                new FiledInTime().judge(facts(application(), "2026-04-02", Established.nothing()), MRI),
                IneligibilityCode.LATE);
        fails(
                new FiledInTime().judge(facts(application(), "2026-03-13", Established.nothing()), DRUG),
                IneligibilityCode.LATE);
    }

    @Test
    void without_form_and_notice_no_time_runs() { // Lab. Code 4610.5(h)(3)
        Application omitted = application()
                .with(FormFacts.unknown()
                        .with(
                                DecisionPaper.DENIAL_OR_MODIFICATION,
                                Optional.of(new FormFacts.Omission(Optional.empty()))));
        passes(new FiledInTime().judge(facts(omitted, "2027-03-02", Established.nothing()), MRI));
    }

    @Test
    @Passes(DeniedOnMedicalNecessity.class)
    void a_denial_on_necessity_passes() {
        passes(new DeniedOnMedicalNecessity().judge(facts(application()), MRI));
    }

    @Test
    @Fails(DeniedOnMedicalNecessity.class)
    void a_denial_for_missing_information_fails() {
        fails(
                new DeniedOnMedicalNecessity().judge(facts(application(true, true, true, false)), MRI),
                IneligibilityCode.CNC);
    }

    private static EligibilityFacts after(EarlierCase earlier) {
        return facts(application(), "2026-03-10", new Established(List.of(earlier), Set.of(), Optional.empty()));
    }

    @Test
    @Passes(NotOnFileAlready.class)
    void an_earlier_application_on_another_decision_or_item_is_no_duplicate() {
        passes(new NotOnFileAlready()
                .judge(after(new EarlierCase(EARLIER, Set.of(1), false, true, Optional.empty(), false)), MRI));
        passes(new NotOnFileAlready()
                .judge(after(new EarlierCase(EARLIER, Set.of(2), true, true, Optional.empty(), false)), MRI));
    }

    @Test
    @Fails(NotOnFileAlready.class)
    void one_on_the_same_decision_and_item_is() {
        fails(
                new NotOnFileAlready()
                        .judge(after(new EarlierCase(EARLIER, Set.of(1), true, true, Optional.empty(), false)), MRI),
                IneligibilityCode.DUPLICATE);
    }

    private static EarlierCase decided(String on, boolean samePhysician, boolean changed) {
        return new EarlierCase(EARLIER, Set.of(1), false, samePhysician, Optional.of(LocalDate.parse(on)), changed);
    }

    @Test
    @Passes(NotDecidedBefore.class)
    void an_old_decision_a_change_another_physician_or_an_open_case_does_not_bind() {
        NotDecidedBefore rule = new NotDecidedBefore();
        passes(rule.judge(after(decided("2025-03-09", true, false)), MRI));
        passes(rule.judge(after(decided("2025-09-01", true, true)), MRI));
        passes(rule.judge(after(decided("2025-09-01", false, false)), MRI));
        passes(rule.judge(after(decided("2025-09-01", true, false)), DRUG));
        passes(rule.judge(after(new EarlierCase(EARLIER, Set.of(1), false, true, Optional.empty(), false)), MRI));
        passes(rule.judge(
                after(new EarlierCase(EARLIER, Set.of(1), true, true, Optional.of(LocalDate.of(2025, 9, 1)), false)),
                MRI));
    }

    @Test
    @Fails(NotDecidedBefore.class)
    void a_decision_of_the_last_12_months_binds_without_a_change() { // Lab. Code 4610(k)
        fails(
                new NotDecidedBefore().judge(after(decided("2025-03-10", true, false)), MRI),
                IneligibilityCode.PRIOR_DETERMINATION);
    }

    @Test
    @Passes(NotAuthorizedAlready.class)
    void what_nobody_authorized_is_in_dispute() {
        passes(new NotAuthorizedAlready().judge(facts(application()), MRI));
    }

    @Test
    @Fails(NotAuthorizedAlready.class)
    void what_is_authorized_is_not() {
        Established established = new Established(List.of(), Set.of(1), Optional.empty());
        EligibilityFacts facts = facts(application(), "2026-03-10", established);
        fails(new NotAuthorizedAlready().judge(facts, MRI), IneligibilityCode.AUTHORIZED);
        passes(new NotAuthorizedAlready().judge(facts, DRUG));
    }

    private static EligibilityFacts asked(PartyRole of, boolean answered, boolean closed) {
        Inquiry inquiry = new Inquiry(
                noon("2026-03-11"),
                "When was it served?",
                Set.of(of),
                answered ? List.of(new Inquiry.Answer(noon("2026-03-12"), of, "On March 2.")) : List.of(),
                closed ? Optional.of(noon("2026-03-19")) : Optional.empty());
        Filing filing = facts(application()).filing();
        return new EligibilityFacts(filing, Established.nothing(), List.of(inquiry));
    }

    @Test
    @Passes(InquiryAnswered.class)
    void an_answered_an_open_and_the_employers_inquiry_pass() {
        InquiryAnswered rule = new InquiryAnswered();
        passes(rule.judge(asked(PartyRole.INJURED_WORKER, true, true), MRI));
        passes(rule.judge(asked(PartyRole.INJURED_WORKER, false, false), MRI));
        passes(rule.judge(asked(PartyRole.CLAIMS_ADMINISTRATOR, false, true), MRI));
        passes(rule.judge(asked(PartyRole.EMPLOYER, false, true), MRI));
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"INJURED_WORKER", "WORKERS_ATTORNEY", "REQUESTING_PHYSICIAN"})
    @Fails(InquiryAnswered.class)
    void silence_of_the_workers_side_fails(PartyRole silent) {
        fails(new InquiryAnswered().judge(asked(silent, false, true), MRI), IneligibilityCode.UNANSWERED_INQUIRY);
    }

    @Test
    @Passes(LiabilityNotDisputed.class)
    void without_a_dispute_or_with_agreement_the_review_goes_on() {
        passes(new LiabilityNotDisputed().judge(facts(application()), MRI));
        Established agrees = new Established(List.of(), Set.of(), Optional.of(true));
        passes(new LiabilityNotDisputed()
                .judge(facts(application(true, true, false, true), "2026-03-10", agrees), MRI));
    }

    @ParameterizedTest
    @CsvSource({"false", "''"})
    @Fails(LiabilityNotDisputed.class)
    void a_dispute_without_agreement_is_never_refused_but_waits(String agrees) {
        Established known = new Established(
                List.of(), Set.of(), agrees.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(agrees)));
        assertThat(new LiabilityNotDisputed()
                        .judge(facts(application(true, true, false, true), "2026-03-10", known), MRI))
                .isInstanceOf(Verdict.Doubtful.class);
    }
}
