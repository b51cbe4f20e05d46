package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
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
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
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
    static final CaseEvent SUMMARY_WRITTEN = new CaseEvent.CaseSummaryWritten(at("2026-04-02"), SUMMARY);
    static final CaseEvent SUBMITTED = new CaseEvent.DraftSubmitted(at("2026-04-06"));

    static RecordReceived document(RecordKind kind, String receivedOn) {
        return new RecordReceived(kind, PartyRole.CLAIMS_ADMINISTRATOR, kind.title(), Optional.empty(), at(receivedOn));
    }

    static ItemDecision decision(int item, Outcome outcome) {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "Low Back Complaints 2004, Section(s): Initial Care",
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Low Back Complaints"),
                                OptionalInt.of(2004),
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
                "The record shows no radiculopathy. The request " + verdict,
                OptionalInt.empty());
    }

    static CaseEvent itemDecided(int item, Outcome outcome) {
        return new CaseEvent.ItemDecided(at("2026-04-03"), decision(item, outcome));
    }

    static final Instant ISSUED_AT = at("2026-04-10");

    static IssueCommand.IssueDetermination issue() {
        return new IssueCommand.IssueDetermination(
                ISSUED_AT, Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of());
    }

    /** The history up to the stage, every step in time. */
    List<CaseEvent> upTo(Stage stage) {
        List<CaseEvent> all = new ArrayList<>();
        if (stage == Stage.NOT_FILED) return all;
        all.add(filed());
        if (stage == Stage.ELIGIBILITY) return all;
        if (stage == Stage.INELIGIBLE) {
            all.add(new CaseEvent.FoundIneligible(
                    at("2026-03-18"), java.util.Set.of(org.openimr.process.eligibility.IneligibilityCode.UNSIGNED)));
            return all;
        }
        all.add(ELIGIBLE);
        if (stage == Stage.ELIGIBLE) return all;
        all.add(NOTICE);
        if (stage == Stage.AWAITING_RECORDS) return all;
        all.add(REPORT_FILED);
        all.add(COMPLETE);
        if (stage == Stage.READY_FOR_REVIEW) return all;
        all.add(ASSIGNED);
        if (stage == Stage.IN_REVIEW) return all;
        all.add(SUMMARY_WRITTEN);
        items.forEach(item -> all.add(itemDecided(item.number(), Outcome.UPHELD)));
        all.add(SUBMITTED);
        if (stage == Stage.QUALITY) return all;
        all.add(new CaseEvent.DeterminationIssued(
                ISSUED_AT, determination(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()));
        if (stage == Stage.DETERMINED) return all;
        all.add(new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), QUALITY.id()));
        all.add(new CaseEvent.DeidentificationConfirmed(at("2026-04-20"), DIRECTOR.id()));
        all.add(new CaseEvent.DeterminationPublished(at("2026-04-21")));
        return all;
    }

    Determination determination() {
        CaseState state = CaseSpec.given(upTo(Stage.QUALITY)).state();
        return DeterminationOfCase.assemble((CaseState.InQualityReview) state, issue());
    }
}
