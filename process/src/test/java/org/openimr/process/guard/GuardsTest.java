package org.openimr.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Finding;
import org.openimr.determination.Outcome;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.process.Fictions;
import org.openimr.process.Refusal;
import org.openimr.process.Role;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;
import org.openimr.process.quality.Stratum;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StoredFile;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;
import org.openimr.process.review.Combination;
import org.openimr.process.review.Draft;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

class GuardsTest {
    private static final Instant AT = Fictions.at("2026-04-01");
    private static final Docket DOCKET = Fictions.docket();

    private static ReviewerAssignment reviewer(boolean attested, List<String> states, List<String> specialties) {
        return new ReviewerAssignment(
                new ReviewerId(UUID.fromString("00000000-0000-4000-8000-00000000000a")),
                new ReviewerQualifications(states, specialties, List.of(), OptionalInt.of(5), OptionalInt.of(24)),
                attested,
                AT);
    }

    private static final ReviewerAssignment GOOD = reviewer(true, List.of("Oregon"), List.of("Neurology"));

    private static void passes(Optional<Refusal> answer) {
        assertThat(answer).isEmpty();
    }

    private static void fails(Optional<Refusal> answer, String code) {
        assertThat(answer).map(Refusal::code).contains(code);
    }

    // ---- what is sealed

    private static final StoredFile KEPT = new StoredFile("a".repeat(64), 2);

    private static RecordReceived record(Optional<StoredFile> file) {
        return new RecordReceived(
                RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR, "Report", Optional.empty(), AT, file);
    }

    private static SealedPart sealed(RecordKind... kinds) {
        List<SealedExhibit> exhibits = new ArrayList<>();
        for (RecordKind kind : kinds) {
            exhibits.add(new SealedExhibit(
                    exhibits.size() + 1,
                    KEPT.sha256(),
                    1,
                    PartyRole.CLAIMS_ADMINISTRATOR,
                    AT,
                    new ExhibitDescription(kind, "OTHER", kind.title(), Optional.empty(), Optional.empty()),
                    List.of("b".repeat(64), "c".repeat(64))));
        }
        return new SealedPart(0, "d".repeat(64), exhibits);
    }

    @Test
    @Passes(EveryDocumentSealed.class)
    void a_file_in_the_index_and_a_document_on_paper_pass() {
        List<RecordReceived> records = List.of(record(Optional.of(KEPT)), record(Optional.empty()));
        passes(new EveryDocumentSealed()
                .check(new FileAndIndex(records, List.of(sealed(RecordKind.PHYSICIAN_REPORT)))));
    }

    @Test
    @Fails(EveryDocumentSealed.class)
    void a_file_outside_the_index_fails() {
        StoredFile other = new StoredFile("e".repeat(64), 1);
        List<RecordReceived> records = List.of(record(Optional.of(KEPT)), record(Optional.of(other)));
        fails(
                new EveryDocumentSealed()
                        .check(new FileAndIndex(records, List.of(sealed(RecordKind.PHYSICIAN_REPORT)))),
                "IMR-138");
        fails(new EveryDocumentSealed().check(new FileAndIndex(records, List.of())), "IMR-138");
    }

    @Test
    @Passes(IndexHoldsMoreThanTheDecision.class)
    void a_report_beside_the_decision_passes() {
        passes(new IndexHoldsMoreThanTheDecision()
                .check(sealed(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.PHYSICIAN_REPORT)));
    }

    @Test
    @Fails(IndexHoldsMoreThanTheDecision.class)
    void the_decision_in_two_copies_fails() {
        fails(
                new IndexHoldsMoreThanTheDecision()
                        .check(sealed(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.UTILIZATION_REVIEW_DECISION)),
                "IMR-121");
    }

    @Test
    @Passes(MissingReportedInTime.class)
    void what_is_missing_is_reported_until_the_last_of_the_days() {
        passes(new MissingReportedInTime()
                .check(new IndexReport(LocalDate.parse("2026-03-30"), Fictions.at("2026-04-04"), 5)));
    }

    @Test
    @Fails(MissingReportedInTime.class)
    void a_day_later_it_is_too_late() {
        fails(
                new MissingReportedInTime()
                        .check(new IndexReport(LocalDate.parse("2026-03-30"), Fictions.at("2026-04-05"), 5)),
                "IMR-149");
    }

    // ---- who may sit

    @Test
    @Passes(ReviewerWithoutTie.class)
    void a_reviewer_who_attested_passes() {
        passes(new ReviewerWithoutTie().check(new Seating(DOCKET, GOOD)));
    }

    @Test
    @Fails(ReviewerWithoutTie.class)
    void a_reviewer_who_did_not_attest_fails() {
        ReviewerAssignment silent = reviewer(false, List.of("Oregon"), List.of("Neurology"));
        fails(new ReviewerWithoutTie().check(new Seating(DOCKET, silent)), "IMR-131");
    }

    @Test
    @Passes(LicensedPhysician.class)
    void a_license_of_any_state_passes() {
        passes(new LicensedPhysician().check(new Seating(DOCKET, GOOD)));
    }

    @Test
    @Fails(LicensedPhysician.class)
    void no_license_fails() {
        fails(
                new LicensedPhysician().check(new Seating(DOCKET, reviewer(true, List.of(), List.of("Neurology")))),
                "IMR-132");
    }

    @Test
    @Passes(CertifiedForTheCondition.class)
    void a_specialty_passes() {
        passes(new CertifiedForTheCondition().check(new Seating(DOCKET, GOOD)));
    }

    @Test
    @Fails(CertifiedForTheCondition.class)
    void no_specialty_fails() {
        fails(
                new CertifiedForTheCondition().check(new Seating(DOCKET, reviewer(true, List.of("Oregon"), List.of()))),
                "IMR-132");
    }

    @Test
    @Passes(DifferentReviewerAfterRemand.class)
    void a_reviewer_who_never_sat_passes() {
        Docket remanded = DOCKET.setAside(Fictions.ruling());
        passes(new DifferentReviewerAfterRemand().check(new Seating(remanded, GOOD)));
    }

    @Test
    @Fails(DifferentReviewerAfterRemand.class)
    void the_reviewer_whose_decision_was_reversed_fails() {
        Ruling reversed = Fictions.ruling();
        ReviewerAssignment same = reversed.work().seats().getFirst().reviewer();
        fails(new DifferentReviewerAfterRemand().check(new Seating(DOCKET.setAside(reversed), same)), "IMR-133");
    }

    // ---- several reviewers

    private static ReviewWork approvedForTwo() {
        return ReviewWork.of(reviewer(true, List.of("California"), List.of("Neurology")))
                .asking(new PanelRequest(AT, 2, "Two fields."))
                .approved(2);
    }

    @Test
    @Passes(SeatsAsApproved.class)
    void a_second_reviewer_takes_the_second_approved_seat() {
        passes(new SeatsAsApproved().check(new PanelSeat(approvedForTwo(), Fictions.secondReviewer())));
    }

    @Test
    @Fails(SeatsAsApproved.class)
    void a_third_reviewer_finds_no_seat_among_two() {
        ReviewWork full = approvedForTwo().joinedBy(Fictions.secondReviewer());
        ReviewerAssignment third = new ReviewerAssignment(
                new ReviewerId(UUID.fromString("00000000-0000-4000-8000-00000000000c")),
                GOOD.qualifications(),
                true,
                AT);
        fails(new SeatsAsApproved().check(new PanelSeat(full, third)), "IMR-135");
    }

    @Test
    @Passes(OneSeatEach.class)
    void a_different_reviewer_takes_the_seat() {
        passes(new OneSeatEach().check(new PanelSeat(approvedForTwo(), Fictions.secondReviewer())));
    }

    @Test
    @Fails(OneSeatEach.class)
    void the_same_reviewer_does_not_sit_twice() {
        fails(new OneSeatEach().check(new PanelSeat(approvedForTwo(), GOOD)), "IMR-136");
    }

    @ParameterizedTest
    @CsvSource({
        "OVERTURNED, OVERTURNED",
        "UPHELD, UPHELD",
        "OVERTURNED UPHELD, OVERTURNED",
        "UPHELD UPHELD OVERTURNED, UPHELD",
        "UPHELD OVERTURNED OVERTURNED, OVERTURNED",
        "UPHELD UPHELD OVERTURNED OVERTURNED, OVERTURNED"
    })
    @Passes(Combination.class)
    void the_majority_prevails_and_an_even_split_favors_the_treatment(String findings, Outcome expected) {
        List<Outcome> outcomes =
                List.of(findings.split(" ")).stream().map(Outcome::valueOf).toList();
        assertThat(Combination.combine(outcomes)).isEqualTo(expected);
    }

    @Test
    @Fails(Combination.class)
    void a_minority_does_not_prevail() {
        assertThat(Combination.combine(List.of(Outcome.UPHELD, Outcome.UPHELD, Outcome.OVERTURNED)))
                .isNotEqualTo(Outcome.OVERTURNED);
        assertThat(Combination.combine(List.of(Outcome.UPHELD, Outcome.OVERTURNED)))
                .isNotEqualTo(Outcome.UPHELD);
    }

    // ---- the draft

    @Test
    @Passes({MedicalConditionStated.class, EveryItemDecided.class})
    void a_whole_draft_passes() {
        DraftOfCase whole = new DraftOfCase(DOCKET, Fictions.draft(1, 2));
        passes(new MedicalConditionStated().check(whole));
        passes(new EveryItemDecided().check(whole));
    }

    @Test
    @Fails(MedicalConditionStated.class)
    void a_draft_without_a_summary_fails() {
        fails(new MedicalConditionStated().check(new DraftOfCase(DOCKET, Draft.empty())), "IMR-143");
    }

    @Test
    @Fails(EveryItemDecided.class)
    void a_draft_with_an_open_item_fails_and_names_it() {
        Optional<Refusal> answer = new EveryItemDecided().check(new DraftOfCase(DOCKET, Fictions.draft(1)));
        assertThat(answer).contains(new Refusal.ItemsUndecided(List.of(2)));
    }

    @Test
    void an_item_that_left_needs_no_decision() {
        Docket less = DOCKET.standing(
                Set.of(2), new ItemStanding.Ended(TerminationGround.AUTHORIZED, LocalDate.of(2026, 4, 1)));
        passes(new EveryItemDecided().check(new DraftOfCase(less, Fictions.draft(1))));
    }

    // ---- the file

    private static File file(RecordKind kind, PartyRole sender, RecordKind... more) {
        List<RecordReceived> records = new ArrayList<>();
        records.add(new RecordReceived(kind, sender, "Fictional document", Optional.empty(), AT));
        for (RecordKind other : more) {
            records.add(new RecordReceived(
                    other, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional document", Optional.empty(), AT));
        }
        return new File(records);
    }

    @Test
    @Passes(NeverOnTheDecisionAlone.class)
    void a_decision_and_another_document_are_more_than_the_decision() {
        passes(new NeverOnTheDecisionAlone()
                .check(file(
                        RecordKind.UTILIZATION_REVIEW_DECISION,
                        PartyRole.CLAIMS_ADMINISTRATOR,
                        RecordKind.PHYSICIAN_REPORT)));
    }

    @Test
    @Fails(NeverOnTheDecisionAlone.class)
    void the_decision_alone_and_an_empty_file_are_not() {
        fails(
                new NeverOnTheDecisionAlone()
                        .check(file(RecordKind.UTILIZATION_REVIEW_DECISION, PartyRole.CLAIMS_ADMINISTRATOR)),
                "IMR-121");
        fails(new NeverOnTheDecisionAlone().check(new File(List.of())), "IMR-121");
    }

    @Test
    @Passes(ReportOnTheCondition.class)
    void a_report_is_there() {
        passes(new ReportOnTheCondition().check(file(RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR)));
    }

    @Test
    @Fails(ReportOnTheCondition.class)
    void no_report_is_there() {
        fails(
                new ReportOnTheCondition().check(file(RecordKind.APPLICATION_FORM, PartyRole.CLAIMS_ADMINISTRATOR)),
                "IMR-122");
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"INJURED_WORKER", "WORKERS_ATTORNEY", "REQUESTING_PHYSICIAN"})
    @Passes(GoAheadOnListAndDocuments.class)
    void the_decisions_list_and_a_document_of_the_workers_side_suffice(PartyRole sender) {
        passes(new GoAheadOnListAndDocuments()
                .check(file(RecordKind.PHYSICIAN_REPORT, sender, RecordKind.UTILIZATION_REVIEW_DECISION)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyRole.class,
            names = {"EMPLOYER", "CLAIMS_ADMINISTRATOR"})
    @Fails(GoAheadOnListAndDocuments.class)
    void without_the_list_or_without_such_a_document_nothing_goes_ahead(PartyRole sender) {
        fails(
                new GoAheadOnListAndDocuments()
                        .check(file(RecordKind.PHYSICIAN_REPORT, sender, RecordKind.UTILIZATION_REVIEW_DECISION)),
                "IMR-123");
        fails(
                new GoAheadOnListAndDocuments().check(file(RecordKind.PHYSICIAN_REPORT, PartyRole.INJURED_WORKER)),
                "IMR-123");
        fails(
                new GoAheadOnListAndDocuments()
                        .check(file(RecordKind.UTILIZATION_REVIEW_DECISION, PartyRole.INJURED_WORKER)),
                "IMR-123");
    }

    @Test
    @Passes(SameWorkerPhysicianAndInjury.class)
    void the_same_worker_physician_and_injury_may_be_joined() {
        passes(new SameWorkerPhysicianAndInjury()
                .check(Fictions.pair("2025-06-01", "Ada Fictional", Optional.of("Dr. Invented"))));
    }

    @Test
    @Fails(SameWorkerPhysicianAndInjury.class)
    void any_difference_keeps_them_apart() {
        SameWorkerPhysicianAndInjury rule = new SameWorkerPhysicianAndInjury();
        fails(rule.check(Fictions.pair("2025-06-02", "Ada Fictional", Optional.of("Dr. Invented"))), "IMR-125");
        fails(rule.check(Fictions.pair("2025-06-01", "Bea Fictional", Optional.of("Dr. Invented"))), "IMR-125");
        fails(rule.check(Fictions.pair("2025-06-01", "Ada Fictional", Optional.of("Dr. Other"))), "IMR-125");
        fails(rule.check(Fictions.pair("2025-06-01", "Ada Fictional", Optional.empty())), "IMR-125");
        Pair same = Fictions.pair("2025-06-01", "Ada Fictional", Optional.of("Dr. Invented"));
        fails(rule.check(new Pair(same.lead(), same.lead())), "IMR-125");
    }

    // ---- time

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 3", "1, 2", "2, 1"})
    @Passes(AtMostThreeDaysMore.class)
    void up_to_three_days_in_all_pass(int granted, int wanted) {
        passes(new AtMostThreeDaysMore().check(new MoreTime(extensions(granted), extension(wanted))));
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 3", "3, 1"})
    @Fails(AtMostThreeDaysMore.class)
    void the_fourth_day_fails(int granted, int wanted) {
        fails(new AtMostThreeDaysMore().check(new MoreTime(extensions(granted), extension(wanted))), "IMR-183");
    }

    private static List<Extension> extensions(int days) {
        return days == 0 ? List.of() : List.of(extension(days));
    }

    private static Extension extension(int days) {
        return new Extension(AT, days, "A key record came late.");
    }

    @Test
    @Passes(DeferredForLiabilityOnly.class)
    void a_dispute_over_liability_defers() {
        passes(new DeferredForLiabilityOnly().check(Fictions.docketWithLiabilityDispute()));
    }

    @Test
    @Fails(DeferredForLiabilityOnly.class)
    void nothing_else_defers() {
        fails(new DeferredForLiabilityOnly().check(DOCKET), "IMR-118");
    }

    @Test
    @Passes(UrgencyConvertsOnce.class)
    void a_regular_review_can_become_urgent() {
        passes(new UrgencyConvertsOnce().check(DOCKET));
    }

    @Test
    @Fails(UrgencyConvertsOnce.class)
    void an_urgent_one_cannot_become_so_again() {
        fails(
                new UrgencyConvertsOnce().check(DOCKET.expedited(new Expedited(AT, Role.PHYSICIAN, "Report."))),
                "IMR-124");
    }

    // ---- after the decision

    @Test
    @Passes(DeterminedItemsOnly.class)
    void an_overturned_item_is_carried_out() {
        passes(new DeterminedItemsOnly().check(new Carried(Fictions.ruling(), carried(2))));
    }

    @Test
    @Fails(DeterminedItemsOnly.class)
    void an_upheld_item_and_one_carried_out_before_fail() {
        fails(new DeterminedItemsOnly().check(new Carried(Fictions.ruling(), carried(1))), "IMR-171");
        Ruling done = Fictions.ruling().implemented(carried(2));
        fails(new DeterminedItemsOnly().check(new Carried(done, carried(2))), "IMR-171");
    }

    private static Implementation carried(int item) {
        return new Implementation(AT, Implementation.Kind.REIMBURSED, Set.of(item));
    }

    private static Petition petition(Set<AppealGround> grounds, boolean verified, boolean served, String number) {
        return new Petition(AT, PartyRole.INJURED_WORKER, grounds, verified, served, number);
    }

    @Test
    @Passes({PetitionInDueForm.class, PetitionInDueFormBefore2020.class})
    void a_complete_petition_passes() {
        Petition whole = petition(Set.of(AppealGround.FRAUD), true, true, "ADJ0000001");
        passes(new PetitionInDueForm().check(whole));
        passes(new PetitionInDueFormBefore2020().check(whole));
    }

    @ParameterizedTest
    @CsvSource({"false, true, true, ADJ1", "true, false, true, ADJ1", "true, true, false, ADJ1", "true, true, true, ' '"
    })
    @Fails({PetitionInDueForm.class, PetitionInDueFormBefore2020.class})
    void a_petition_that_lacks_one_thing_fails(boolean ground, boolean verified, boolean served, String number) {
        Petition lacking = petition(ground ? Set.of(AppealGround.FRAUD) : Set.of(), verified, served, number);
        fails(new PetitionInDueForm().check(lacking), "IMR-172");
        fails(new PetitionInDueFormBefore2020().check(lacking), "IMR-172");
    }

    @Test
    void a_petition_is_judged_by_the_rule_of_its_day() {
        assertThat(Guards.PETITION.on(LocalDate.of(2019, 12, 31)))
                .singleElement()
                .isInstanceOf(PetitionInDueFormBefore2020.class);
        assertThat(Guards.PETITION.on(LocalDate.of(2020, 1, 1))).singleElement().isInstanceOf(PetitionInDueForm.class);
    }

    @Test
    @Passes(ReversedOnAGroundRaised.class)
    void a_ground_that_was_raised_reverses() {
        Petition raised = petition(Set.of(AppealGround.FRAUD), true, true, "ADJ1");
        passes(new ReversedOnAGroundRaised().check(new Reversal(raised, AppealGround.FRAUD)));
    }

    @Test
    @Fails(ReversedOnAGroundRaised.class)
    void a_ground_that_was_not_raised_is_waived() {
        Petition raised = petition(Set.of(AppealGround.FRAUD), true, true, "ADJ1");
        fails(new ReversedOnAGroundRaised().check(new Reversal(raised, AppealGround.BIAS)), "IMR-174");
    }

    @Test
    @Passes(ConfirmedByDifferentPersons.class)
    void enough_confirmations_pass() {
        passes(new ConfirmedByDifferentPersons().check(new Publishing(2, 2)));
        passes(new ConfirmedByDifferentPersons().check(new Publishing(3, 2)));
    }

    @Test
    @Fails(ConfirmedByDifferentPersons.class)
    void one_confirmation_of_two_fails() {
        fails(new ConfirmedByDifferentPersons().check(new Publishing(1, 2)), "IMR-162");
    }

    private static Invoice invoice(int applications) {
        return new Invoice(AT, 34_500L * applications, applications, "flat", Citation.regulation("9792.10.8"));
    }

    @Test
    @Passes(OneFeeForEachApplication.class)
    void one_fee_for_one_application_passes() {
        passes(new OneFeeForEachApplication().check(new Charge(DOCKET, invoice(1))));
    }

    @Test
    @Fails(OneFeeForEachApplication.class)
    void a_second_fee_and_a_wrong_count_fail() {
        fails(new OneFeeForEachApplication().check(new Charge(DOCKET.invoiced(invoice(1)), invoice(1))), "IMR-184");
        fails(new OneFeeForEachApplication().check(new Charge(DOCKET, invoice(2))), "IMR-185");
    }

    @Test
    @Passes(EndsWhatIsInDispute.class)
    void an_item_in_dispute_can_end() {
        passes(new EndsWhatIsInDispute().check(new Ending(DOCKET, Set.of(1, 2))));
    }

    @Test
    @Fails(EndsWhatIsInDispute.class)
    void an_item_that_is_not_in_dispute_cannot() {
        fails(new EndsWhatIsInDispute().check(new Ending(DOCKET, Set.of(2, 3))), "IMR-182");
    }

    private static Finding fault(String code) {
        return new Finding(code, Severity.BLOCKING, "A fault.", Optional.empty());
    }

    @Test
    @Passes(CorrectionChangesNoConclusion.class)
    void a_fault_that_stood_before_does_not_stop_a_correction() {
        passes(new CorrectionChangesNoConclusion()
                .check(new Corrected(List.of(fault("CHECK-104")), List.of(fault("CHECK-104")))));
    }

    @Test
    @Fails(CorrectionChangesNoConclusion.class)
    void a_new_fault_stops_it() {
        fails(
                new CorrectionChangesNoConclusion()
                        .check(new Corrected(List.of(fault("CHECK-104")), List.of(fault("CHECK-102")))),
                "IMR-151");
    }

    @Test
    void every_guard_says_what_must_or_may_be() {
        assertThat(Guards.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.norm().must()).endsWith(".");
            assertThat(rule.norm().clause().printed()).isNotBlank();
        });
    }

    // ---- what leaves

    private static final Sample DRAWN = new Sample(Set.of(Stratum.EVERY), true, true, true, true, true);

    private static Quality looked(SecondLook.Result result) {
        return Quality.nothing()
                .sampled(DRAWN)
                .looked(new Look(AT, "quality-1", List.of(), false))
                .looked(new SecondLook(AT, "quality-2", result, "Read with the file."));
    }

    @Test
    @Passes(SecondLookBeforeIssue.class)
    void a_letter_that_was_not_drawn_or_was_looked_at_twice_passes() {
        passes(new SecondLookBeforeIssue().check(new Leaving(Quality.nothing(), true)));
        passes(new SecondLookBeforeIssue().check(new Leaving(looked(SecondLook.Result.MAY_LEAVE), false)));
    }

    @Test
    @Fails(SecondLookBeforeIssue.class)
    void a_drawn_letter_without_a_second_look_or_with_a_bad_one_fails() {
        fails(new SecondLookBeforeIssue().check(new Leaving(Quality.nothing().sampled(DRAWN), false)), "IMR-200");
        fails(new SecondLookBeforeIssue().check(new Leaving(looked(SecondLook.Result.MUST_GO_BACK), false)), "IMR-203");
    }

    @Test
    @Passes(SecondLookByAnother.class)
    void another_persons_second_look_passes() {
        Quality first = Quality.nothing().looked(new Look(AT, "quality-1", List.of(), false));
        passes(new SecondLookByAnother().check(new Looking(first, "quality-2")));
    }

    @Test
    @Fails(SecondLookByAnother.class)
    void a_second_look_by_the_first_person_or_before_any_fails() {
        Quality first = Quality.nothing().looked(new Look(AT, "quality-1", List.of(), false));
        fails(new SecondLookByAnother().check(new Looking(first, "quality-1")), "IMR-202");
        fails(new SecondLookByAnother().check(new Looking(Quality.nothing(), "quality-1")), "IMR-201");
    }

    @Test
    @Passes(SignedBeforeIssue.class)
    void a_signed_letter_and_one_that_nobody_signs_pass() {
        Quality drawn = Quality.nothing().sampled(DRAWN);
        passes(new SignedBeforeIssue().check(new Leaving(drawn.signed(new SignedOff(AT, "director-1")), false)));
        passes(new SignedBeforeIssue().check(new Leaving(Quality.nothing(), true)));
    }

    @Test
    @Fails(SignedBeforeIssue.class)
    void a_letter_that_the_director_has_not_signed_fails() {
        fails(new SignedBeforeIssue().check(new Leaving(Quality.nothing().sampled(DRAWN), false)), "IMR-205");
        Sample released = new Sample(Set.of(Stratum.EVERY), false, false, false, true, false);
        passes(new SignedBeforeIssue().check(new Leaving(Quality.nothing().sampled(released), false)));
        fails(new SignedBeforeIssue().check(new Leaving(Quality.nothing().sampled(released), true)), "IMR-205");
    }

    @Test
    @Passes(BlindReviewerTookNoPart.class)
    void a_reviewer_without_a_part_passes() {
        passes(new BlindReviewerTookNoPart()
                .check(new SecondReviewer(
                        ReviewWork.of(GOOD),
                        List.of(),
                        Fictions.secondReviewer().reviewer())));
    }

    @Test
    @Fails(BlindReviewerTookNoPart.class)
    void a_reviewer_with_a_seat_now_or_in_an_earlier_review_fails() {
        ReviewWork work = ReviewWork.of(GOOD);
        fails(new BlindReviewerTookNoPart().check(new SecondReviewer(work, List.of(), GOOD.reviewer())), "IMR-208");
        ReviewerId before =
                Fictions.ruling().work().seats().getFirst().reviewer().reviewer();
        fails(
                new BlindReviewerTookNoPart().check(new SecondReviewer(work, List.of(Fictions.ruling()), before)),
                "IMR-208");
    }
}
