package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Determination;
import org.openimr.law.ServiceMethod;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Filing;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ReviewerAssignment;

/** Where a case stands. One record per stage; each carries what the stages before it settled. */
public sealed interface CaseState {
    /** Nothing was filed under this number. */
    record NotFiled() implements CaseState {}

    /** Received; the Administrative Director decides whether it may be reviewed. */
    record UnderEligibilityReview(Filing filing) implements CaseState {}

    /** May not be reviewed. */
    record Ineligible(Filing filing, Instant foundAt, Set<IneligibilityCode> reasons) implements CaseState {}

    /** May be reviewed; the notice of assignment is due. */
    record Eligible(Filing filing, Eligibility eligibility) implements CaseState {}

    /** The notice went out; the parties send records. */
    record AwaitingRecords(Assignment assignment, List<RecordReceived> records) implements CaseState {
        public AwaitingRecords {
            records = List.copyOf(records);
        }
    }

    /** The file is complete; a reviewer is sought. */
    record ReadyForReview(Assignment assignment, CaseFile file) implements CaseState {}

    /** A reviewer is at work. */
    record InReview(
            Assignment assignment, CaseFile file, ReviewerAssignment reviewer, Draft draft, List<String> returnReasons)
            implements CaseState {
        public InReview {
            returnReasons = List.copyOf(returnReasons);
        }
    }

    /** The draft is with quality assurance. */
    record InQualityReview(
            Assignment assignment, CaseFile file, ReviewerAssignment reviewer, Draft draft, Instant submittedAt)
            implements CaseState {}

    /** Issued and served; binding. */
    record Determined(
            Assignment assignment,
            CaseFile file,
            ReviewerAssignment reviewer,
            Issued issued,
            Set<String> deidentifiedBy)
            implements CaseState {
        public Determined {
            deidentifiedBy = Set.copyOf(deidentifiedBy);
        }
    }

    /** Published without identities. */
    record Published(
            Assignment assignment, CaseFile file, ReviewerAssignment reviewer, Issued issued, Instant publishedAt)
            implements CaseState {}

    /** The finding that opened the review. */
    record Eligibility(Instant foundAt, List<DoubtResolved> resolutions) {
        public Eligibility {
            resolutions = List.copyOf(resolutions);
        }
    }

    /** An eligible application and its notice of assignment. */
    record Assignment(Filing filing, Eligibility eligibility, Instant noticeSentAt, ServiceMethod noticeMethod) {}

    /** The records on which the review rests, and when they were complete. */
    record CaseFile(List<RecordReceived> records, Instant completeAt) {
        public CaseFile {
            records = List.copyOf(records);
        }
    }

    /** The determination as it was issued and served. */
    record Issued(Instant at, Determination determination, ServiceMethod method) {}

    /** The application, once there is one. */
    default Optional<Filing> filed() {
        return switch (this) {
            case NotFiled() -> Optional.empty();
            case UnderEligibilityReview(Filing filing) -> Optional.of(filing);
            case Ineligible ineligible -> Optional.of(ineligible.filing());
            case Eligible eligible -> Optional.of(eligible.filing());
            case AwaitingRecords awaiting -> Optional.of(awaiting.assignment().filing());
            case ReadyForReview ready -> Optional.of(ready.assignment().filing());
            case InReview review -> Optional.of(review.assignment().filing());
            case InQualityReview quality -> Optional.of(quality.assignment().filing());
            case Determined determined -> Optional.of(determined.assignment().filing());
            case Published published -> Optional.of(published.assignment().filing());
        };
    }
}
