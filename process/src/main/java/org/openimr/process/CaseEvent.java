package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.Missed;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** Something that happened to a case. Names and fields are permanent: a stored event is never rewritten. */
public sealed interface CaseEvent {
    record ApplicationFiled(CaseNumber caseNumber, Application application, Instant receivedAt) implements CaseEvent {}

    // ---- screening and eligibility

    record FoundUnique(Instant at) implements CaseEvent {}

    record FoundDuplicate(Instant at, CaseNumber of) implements CaseEvent {}

    record FactsEstablished(Instant at, Established facts) implements CaseEvent {}

    record InformationRequested(Instant at, String question, Set<PartyRole> askedOf) implements CaseEvent {
        public InformationRequested {
            askedOf = Set.copyOf(askedOf);
        }
    }

    record InquiryAnswered(Inquiry.Answer answer) implements CaseEvent {}

    /** The time to answer ran out with some party silent. */
    record InquiryExpired(Instant at) implements CaseEvent {}

    record ReviewDeferred(Instant at, String ground) implements CaseEvent {}

    record ReviewResumed(Instant at, LocalDate noticeServedOn, ServiceMethod method) implements CaseEvent {}

    record LiabilityFinallyDenied(Instant at) implements CaseEvent {}

    /** Items that may not be reviewed, while the rest goes on. */
    record ItemsFoundIneligible(Instant at, Map<Integer, IneligibilityCode> items) implements CaseEvent {
        public ItemsFoundIneligible {
            items = Map.copyOf(items);
        }
    }

    record FoundEligible(Instant at, List<DoubtResolved> resolutions) implements CaseEvent {
        public FoundEligible {
            resolutions = List.copyOf(resolutions);
        }
    }

    record FoundIneligible(Instant at, Set<IneligibilityCode> reasons) implements CaseEvent {
        public FoundIneligible {
            reasons = Set.copyOf(reasons);
        }
    }

    // ---- assignment and records

    record AssignmentNoticeSent(Instant at, ServiceMethod method) implements CaseEvent {}

    record ConvertedToExpedited(Expedited urgency) implements CaseEvent {}

    /**
     * @param firstItem  number under which the other application's first item is decided
     * @param left       items that had left the other case by then, by their number here
     */
    record ApplicationConsolidated(Instant at, Filing other, int firstItem, Map<Integer, ItemStanding> left)
            implements CaseEvent {
        public ApplicationConsolidated {
            left = Map.copyOf(left);
        }

        /** Of an application with every item in dispute. */
        public ApplicationConsolidated(Instant at, Filing other, int firstItem) {
            this(at, other, firstItem, Map.of());
        }
    }

    record JoinedConsolidation(Instant at, CaseNumber lead) implements CaseEvent {}

    record ConsolidationSplit(Instant at, CaseNumber leaving) implements CaseEvent {}

    record LeftConsolidation(Instant at) implements CaseEvent {}

    record RecordFiled(RecordReceived document) implements CaseEvent {}

    record RecordDeadlinePassed(Instant at) implements CaseEvent {}

    record RecordsFoundComplete(Instant at) implements CaseEvent {}

    /** The review goes on without the claims administrator's records, 8 CCR 9792.10.6(b)(2). */
    record RecordsDispensedWith(Instant at) implements CaseEvent {}

    /** The exhibit index, or a supplement to it, was sealed. */
    record ExhibitsSealed(Instant at, SealedPart part) implements CaseEvent {}

    /** What the request for authorization and the decision name, and what was told of the records. */
    record RecordsNamed(Instant at, StatedRecords stated) implements CaseEvent {}

    /** @param number  from 1, in the order of arrival */
    record MissingRecordReported(Instant at, int number, PartyRole by, String what) implements CaseEvent {}

    record MissingReportAnswered(int number, MissingReport.Answered answer) implements CaseEvent {}

    // ---- review

    record ReviewerAssigned(ReviewerAssignment assignment) implements CaseEvent {}

    /** A reviewer left the case; another one is sought. */
    record ReviewerReleased(Instant at, ReviewerId reviewer, String reason) implements CaseEvent {}

    record MoreReviewersRequested(PanelRequest request) implements CaseEvent {}

    record MoreReviewersApproved(Instant at, int reviewers) implements CaseEvent {}

    record MoreReviewersDeclined(Instant at, String why) implements CaseEvent {}

    /** @param by  one of several reviewers; empty where there is one */
    record CaseSummaryWritten(Instant at, ClinicalCaseSummary summary, Optional<ReviewerId> by) implements CaseEvent {}

    /** @param by  one of several reviewers; empty where there is one */
    record ItemDecided(Instant at, ItemDecision decision, Optional<ReviewerId> by) implements CaseEvent {}

    /**
     * A draft was handed over; with the last one quality assurance begins.
     *
     * @param by  one of several reviewers; empty where there is one
     */
    record DraftSubmitted(Instant at, Optional<ReviewerId> by) implements CaseEvent {}

    record PartyAsked(Instant at, int number, PartyRole of, String question) implements CaseEvent {}

    record PartyAnswered(Instant at, int number, String answer) implements CaseEvent {}

    record DraftReturned(Instant at, List<String> reasons) implements CaseEvent {
        public DraftReturned {
            reasons = List.copyOf(reasons);
        }
    }

    /** What was drawn for the draft that was just handed over: second look, sign-off, blind review. */
    record DraftSampled(Instant at, Sample sample) implements CaseEvent {}

    record FirstLookPassed(Look look) implements CaseEvent {}

    record SecondLookRecorded(SecondLook look) implements CaseEvent {}

    record DraftSignedOff(SignedOff signature) implements CaseEvent {}

    record BlindReviewAsked(ReviewerAssignment reviewer) implements CaseEvent {}

    record BlindReviewRecorded(BlindReview.Given given) implements CaseEvent {}

    /**
     * The determination was issued and served.
     *
     * @param releases  findings set aside, each with who did it and why
     */
    record DeterminationIssued(
            Instant at, Determination determination, ServiceMethod method, List<IssueCommand.Release> releases)
            implements CaseEvent {
        public DeterminationIssued {
            releases = List.copyOf(releases);
        }
    }

    // ---- after the decision

    record ClericalErrorCorrected(Correction correction) implements CaseEvent {}

    /** @param by  account identifier of the person who confirmed; two different ones are needed */
    record DeidentificationConfirmed(Instant at, String by) implements CaseEvent {}

    record DeterminationPublished(Instant at) implements CaseEvent {}

    record ImplementationReported(Implementation done) implements CaseEvent {}

    /** Everything found necessary is authorized or paid. */
    record DeterminationImplemented(Instant at) implements CaseEvent {}

    record PetitionFiled(Petition petition) implements CaseEvent {}

    record PetitionDenied(Instant at) implements CaseEvent {}

    record DecisionReversed(Instant at, AppealGround ground, String statement) implements CaseEvent {}

    record AppealPeriodEnded(Instant at) implements CaseEvent {}

    // ---- beside the stage

    record ItemsTerminated(Instant at, Set<Integer> items, TerminationGround ground, LocalDate on)
            implements CaseEvent {
        public ItemsTerminated {
            items = Set.copyOf(items);
        }
    }

    /** No item is left to decide. */
    record ReviewTerminated(Instant at, TerminationGround ground) implements CaseEvent {}

    record LetterServed(Served service) implements CaseEvent {}

    record ExtensionGranted(Extension extension) implements CaseEvent {}

    record AdministratorChanged(AdministratorChange change) implements CaseEvent {}

    record DeadlineMissed(Missed alarm) implements CaseEvent {}

    record PenaltyEntered(PenaltyEntry entry) implements CaseEvent {}

    record FeeInvoiced(Invoice invoice) implements CaseEvent {}
}
