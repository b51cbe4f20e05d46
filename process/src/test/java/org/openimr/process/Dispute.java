package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Petition;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.StoredFile;
import org.openimr.process.records.TreatingTime;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** A fictional dispute of 2026 whose every step is in time; tests change what they are about. */
record Dispute(
        Priority priority,
        UtilizationReviewDecision decision,
        List<DisputedItem> items,
        boolean signed,
        boolean liabilityDisputed,
        Instant receivedAt) {

    static final CaseNumber NUMBER = new CaseNumber("CM26-0000001");
    static final ReviewerId REVIEWER_ID = new ReviewerId(UUID.fromString("00000000-0000-4000-8000-000000000007"));
    static final Actor INTAKE = new Actor("intake-1", Role.INTAKE);
    static final Actor MANAGER = new Actor("manager-1", Role.CASE_MANAGER);
    static final Actor REGULATOR = new Actor("regulator-1", Role.REGULATOR);
    static final Actor REVIEWER = new Actor(REVIEWER_ID.value().toString(), Role.REVIEWER);
    static final Actor QUALITY = new Actor("quality-1", Role.QUALITY);
    static final Actor DIRECTOR = new Actor("director-1", Role.MEDICAL_DIRECTOR);

    static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(CaliforniaTime.ZONE)
                .toInstant();
    }

    static Dispute plain() {
        return new Dispute(
                Priority.STANDARD,
                decided("2026-03-02", Optional.of(service("2026-03-02", ServiceMethod.PERSONAL))),
                List.of(
                        new DisputedItem(1, "Lumbar epidural steroid injection L4-5", Optional.empty(), false),
                        new DisputedItem(2, "Fluoroscopic guidance", Optional.empty(), false)),
                true,
                false,
                at("2026-03-16"));
    }

    static UtilizationReviewDecision decided(String on, Optional<UtilizationReviewDecision.Service> service) {
        return new UtilizationReviewDecision(LocalDate.parse(on), service, true, false);
    }

    static UtilizationReviewDecision.Service service(String on, ServiceMethod method) {
        return new UtilizationReviewDecision.Service(LocalDate.parse(on), method);
    }

    Dispute receivedOn(String day) {
        return new Dispute(priority, decision, items, signed, liabilityDisputed, at(day));
    }

    Dispute with(UtilizationReviewDecision other) {
        return new Dispute(priority, other, items, signed, liabilityDisputed, receivedAt);
    }

    Dispute with(Priority other) {
        return new Dispute(other, decision, items, signed, liabilityDisputed, receivedAt);
    }

    Dispute with(DisputedItem... other) {
        return new Dispute(priority, decision, List.of(other), signed, liabilityDisputed, receivedAt);
    }

    Dispute unsigned() {
        return new Dispute(priority, decision, items, false, liabilityDisputed, receivedAt);
    }

    Dispute withLiabilityDispute() {
        return new Dispute(priority, decision, items, signed, true, receivedAt);
    }

    Application application() {
        return new Application(
                priority,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Ada Fictional"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Imaginary Mutual")),
                LocalDate.parse("2025-06-01"),
                Optional.of(LocalDate.parse("2026-02-20")),
                decision,
                items,
                signed,
                liabilityDisputed);
    }

    FilingCommand.FileApplication file() {
        return new FilingCommand.FileApplication(NUMBER, application(), receivedAt);
    }

    CaseEvent filed() {
        return new CaseEvent.ApplicationFiled(NUMBER, application(), receivedAt);
    }

    static final CaseEvent ELIGIBLE = new CaseEvent.FoundEligible(at("2026-03-18"), List.of());
    static final CaseEvent NOTICE =
            new CaseEvent.AssignmentNoticeSent(at("2026-03-19"), ServiceMethod.MAIL_WITHIN_CALIFORNIA);
    static final RecordReceived REPORT = document(RecordKind.PHYSICIAN_REPORT, "2026-03-26");
    static final RecordReceived UR_DECISION = document(RecordKind.UTILIZATION_REVIEW_DECISION, "2026-03-16");
    static final CaseEvent REPORT_FILED = new CaseEvent.RecordFiled(REPORT);
    static final CaseEvent COMPLETE = new CaseEvent.RecordsFoundComplete(at("2026-03-27"));
    static final ReviewerQualifications QUALIFICATIONS = new ReviewerQualifications(
            List.of("California"),
            List.of("Physical Medicine & Rehabilitation"),
            List.of(),
            OptionalInt.of(5),
            OptionalInt.of(24));
    static final ReviewerAssignment ASSIGNMENT =
            new ReviewerAssignment(REVIEWER_ID, QUALIFICATIONS, true, at("2026-03-30"));
    static final CaseEvent ASSIGNED = new CaseEvent.ReviewerAssigned(ASSIGNMENT);
    static final ClinicalCaseSummary SUMMARY = new ClinicalCaseSummary(
            "The injured worker is a 44 year old female who sustained an industrial injury on 06-01-2025.",
            new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.of(LocalDate.parse("2025-06-01"))),
            List.of(),
            Optional.empty());
    static final CaseEvent SUMMARY_WRITTEN =
            new CaseEvent.CaseSummaryWritten(at("2026-04-02"), SUMMARY, Optional.empty());
    static final CaseEvent SUBMITTED = new CaseEvent.DraftSubmitted(at("2026-04-06"), Optional.empty());

    static final StatedRecords STATED = new StatedRecords(
            List.of(new NamedRecord(
                    NamedIn.UTILIZATION_REVIEW_DECISION,
                    Optional.of(RecordKind.PHYSICIAN_REPORT),
                    "PR-2, A. Quill, MD, 02/20/2026",
                    Optional.of("A. Quill, MD"),
                    Optional.of(LocalDate.parse("2026-02-20")),
                    Optional.of(LocalDate.parse("2026-02-20")),
                    Optional.empty())),
            TreatingTime.SIX_MONTHS_OR_MORE,
            Optional.empty());
    static final MissingReport.Answered FOUND = new MissingReport.Answered(
            at("2026-05-05"), MissingReport.Finding.FOUND, Optional.of(1), "It is page 2 of exhibit 1.");

    /** The report as it is kept. */
    static final StoredFile STORED = new StoredFile("a".repeat(64), 2);

    static RecordReceived stored(String receivedOn, StoredFile file) {
        return new RecordReceived(
                RecordKind.PHYSICIAN_REPORT,
                PartyRole.CLAIMS_ADMINISTRATOR,
                "Report kept as " + file.sha256().charAt(0),
                Optional.empty(),
                at(receivedOn),
                Optional.of(file));
    }

    /** One part of the exhibit index that holds all pages of those files. */
    static SealedPart part(int number, RecordKind kind, StoredFile... files) {
        List<SealedExhibit> exhibits = new ArrayList<>();
        for (StoredFile file : files) {
            exhibits.add(new SealedExhibit(
                    exhibits.size() + 1,
                    file.sha256(),
                    1,
                    PartyRole.CLAIMS_ADMINISTRATOR,
                    at("2026-03-26"),
                    new ExhibitDescription(
                            kind,
                            "PROGRESS_REPORT",
                            "Progress report",
                            Optional.of("Avery Quill, M.D."),
                            Optional.of(LocalDate.parse("2026-02-20"))),
                    Collections.nCopies(file.pages(), "b".repeat(64))));
        }
        return new SealedPart(number, "c".repeat(64), exhibits);
    }

    static SealedPart index() {
        return part(0, RecordKind.PHYSICIAN_REPORT, STORED);
    }

    static RecordReceived document(RecordKind kind, String receivedOn) {
        return new RecordReceived(kind, PartyRole.CLAIMS_ADMINISTRATOR, kind.title(), Optional.empty(), at(receivedOn));
    }

    static ItemDecision decision(int item, Outcome outcome) {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "Fictional Low Back Guideline 2013, Section(s): Initial Care",
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Fictional Low Back Guideline"),
                                OptionalInt.of(2013),
                                OptionalInt.empty(),
                                List.of("Initial Care"),
                                List.of())))),
                Optional.empty());
        String verdict = outcome == Outcome.UPHELD ? "is not medically necessary." : "is medically necessary.";
        return new ItemDecision(
                item,
                outcome,
                basis,
                basis,
                "The report dated 02-20-2026 shows no radiculopathy. The request " + verdict,
                OptionalInt.empty());
    }

    static CaseEvent itemDecided(int item, Outcome outcome) {
        return new CaseEvent.ItemDecided(at("2026-04-03"), decision(item, outcome), Optional.empty());
    }

    static final Instant ISSUED_AT = at("2026-04-10");

    static IssueCommand.IssueDetermination issue() {
        return new IssueCommand.IssueDetermination(
                ISSUED_AT, Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of());
    }

    static final CaseEvent UNIQUE = new CaseEvent.FoundUnique(at("2026-03-16"));
    static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    static final ReviewerId SECOND_REVIEWER_ID =
            new ReviewerId(UUID.fromString("00000000-0000-4000-8000-000000000009"));
    static final Actor SECOND_REVIEWER = new Actor(SECOND_REVIEWER_ID.value().toString(), Role.REVIEWER);
    static final Actor CLOCK = new Actor("calendar", Role.CLOCK);
    static final Actor BOARD = new Actor("board-1", Role.APPEALS_BOARD);
    static final Actor ADMINISTRATOR = new Actor("administrator-1", Role.CLAIMS_ADMINISTRATOR);
    static final Actor WORKER = new Actor("worker-1", Role.WORKER);
    static final Actor PHYSICIAN = new Actor("physician-1", Role.PHYSICIAN);

    static final Petition PETITION = new Petition(
            at("2026-05-04"),
            PartyRole.INJURED_WORKER,
            Set.of(AppealGround.PLAIN_ERROR_OF_FACT),
            true,
            true,
            "ADJ0000001");

    /** The history up to the stage, every step in time. */
    List<CaseEvent> upTo(Stage stage) {
        List<CaseEvent> all = new ArrayList<>();
        switch (stage) {
            case NOT_FILED -> {}
            case RECEIVED -> all.add(filed());
            case DUPLICATE -> after(all, Stage.RECEIVED, new CaseEvent.FoundDuplicate(at("2026-03-16"), OTHER));
            case ELIGIBILITY -> after(all, Stage.RECEIVED, UNIQUE);
            case INFORMATION_REQUESTED ->
                after(
                        all,
                        Stage.ELIGIBILITY,
                        new CaseEvent.InformationRequested(
                                at("2026-03-17"),
                                "When was the decision served?",
                                Set.of(PartyRole.CLAIMS_ADMINISTRATOR, PartyRole.INJURED_WORKER)));
            case INELIGIBLE ->
                after(
                        all,
                        Stage.ELIGIBILITY,
                        new CaseEvent.FoundIneligible(at("2026-03-18"), Set.of(IneligibilityCode.UNSIGNED)));
            case DEFERRED ->
                after(
                        all,
                        Stage.ELIGIBILITY,
                        new CaseEvent.ReviewDeferred(at("2026-03-18"), "The injury is disputed."));
            case LIABILITY_CLOSED -> after(all, Stage.DEFERRED, new CaseEvent.LiabilityFinallyDenied(at("2026-09-01")));
            case ELIGIBLE -> after(all, Stage.ELIGIBILITY, ELIGIBLE);
            case AWAITING_RECORDS -> after(all, Stage.ELIGIBLE, NOTICE);
            case CONSOLIDATED ->
                after(all, Stage.AWAITING_RECORDS, new CaseEvent.JoinedConsolidation(at("2026-03-20"), OTHER));
            case RECORDS_LATE ->
                after(all, Stage.AWAITING_RECORDS, new CaseEvent.RecordDeadlinePassed(at("2026-04-04")));
            case READY_FOR_REVIEW -> after(all, Stage.AWAITING_RECORDS, REPORT_FILED, COMPLETE);
            case IN_REVIEW -> after(all, Stage.READY_FOR_REVIEW, ASSIGNED);
            case PANEL ->
                after(
                        all,
                        Stage.IN_REVIEW,
                        new CaseEvent.MoreReviewersRequested(
                                new PanelRequest(at("2026-04-01"), 2, "Two fields of medicine are in question.")),
                        new CaseEvent.MoreReviewersApproved(at("2026-04-02"), 2));
            case QUALITY -> {
                after(all, Stage.IN_REVIEW, SUMMARY_WRITTEN);
                items.forEach(item -> all.add(itemDecided(item.number(), outcomeOf(item))));
                all.add(SUBMITTED);
            }
            case TERMINATED ->
                after(
                        all,
                        Stage.IN_REVIEW,
                        new CaseEvent.ItemsTerminated(
                                at("2026-04-02"),
                                numbers(),
                                TerminationGround.AUTHORIZED,
                                LocalDate.parse("2026-04-01")),
                        new CaseEvent.ReviewTerminated(at("2026-04-02"), TerminationGround.AUTHORIZED));
            case DETERMINED ->
                after(
                        all,
                        Stage.QUALITY,
                        new CaseEvent.DeterminationIssued(
                                ISSUED_AT, determination(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()));
            case PUBLISHED ->
                after(
                        all,
                        Stage.DETERMINED,
                        new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), QUALITY.id()),
                        new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), DIRECTOR.id()),
                        new CaseEvent.DeterminationPublished(at("2026-04-21")));
            case IMPLEMENTED -> after(all, Stage.DETERMINED, new CaseEvent.DeterminationImplemented(at("2026-04-16")));
            case APPEALED -> after(all, Stage.DETERMINED, new CaseEvent.PetitionFiled(PETITION));
            case FINAL -> after(all, Stage.DETERMINED, new CaseEvent.AppealPeriodEnded(at("2026-05-16")));
        }
        return all;
    }

    private void after(List<CaseEvent> all, Stage stage, CaseEvent... events) {
        all.addAll(upTo(stage));
        all.addAll(List.of(events));
    }

    /** The numbers of all items. */
    Set<Integer> numbers() {
        return items.stream().map(DisputedItem::number).collect(Collectors.toSet());
    }

    /** Item 2 of every fictional dispute whose second item is called a brace is found necessary. */
    private static Outcome outcomeOf(DisputedItem item) {
        return item.service().contains("brace") ? Outcome.OVERTURNED : Outcome.UPHELD;
    }

    Determination determination() {
        CaseState state = CaseSpec.given(upTo(Stage.QUALITY)).state();
        return DeterminationOfCase.assemble((CaseState.InQualityReview) state, issue());
    }
}
