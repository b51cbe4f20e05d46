package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.filing.Filing;
import org.openimr.process.outcome.Decided;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Petition;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ReviewWork;

/**
 * Where a case stands (process, section 5): one record per state, sealed by phase. What runs beside the state lies in
 * its {@link Docket}: items that left, clocks held or extended, service, alarms, money; and publication lies in the
 * {@link Ruling}, for a published determination can still be appealed.
 */
public sealed interface CaseState {
    /** Nothing was filed under this number. */
    record NotFiled() implements CaseState {}

    /** Something was filed. */
    sealed interface Filed extends CaseState {
        Docket docket();

        /** The same state with the docket in its next form. */
        Filed with(Docket next);
    }

    // ---- until the application is found eligible, 8 CCR 9792.10.1 to 9792.10.3

    /** From receipt to the finding on eligibility. */
    sealed interface Screening extends Filed {}

    /** Received; looked through for an earlier application on the same decision. */
    record Received(Docket docket) implements Screening {
        @Override
        public Received with(Docket next) {
            return new Received(next);
        }
    }

    /** The Administrative Director decides whether it may be reviewed. */
    record UnderEligibilityReview(Docket docket) implements Screening {
        @Override
        public UnderEligibilityReview with(Docket next) {
            return new UnderEligibilityReview(next);
        }
    }

    /** A party was asked something that decides eligibility; the docket holds the question. */
    record InformationRequested(Docket docket) implements Screening {
        @Override
        public InformationRequested with(Docket next) {
            return new InformationRequested(next);
        }
    }

    /** The employer disputes liability on other grounds; every clock stands still. */
    record Deferred(Docket docket) implements Screening {
        @Override
        public Deferred with(Docket next) {
            return new Deferred(next);
        }
    }

    /** May be reviewed; the notice of assignment is due. */
    record Eligible(Docket docket, Eligibility eligibility) implements Screening {
        @Override
        public Eligible with(Docket next) {
            return new Eligible(next, eligibility);
        }
    }

    // ---- from the notice of assignment to the determination, 8 CCR 9792.10.4 to 9792.10.6

    /** A review that was assigned and is not decided. */
    sealed interface UnderReview extends Filed {
        Assignment assignment();
    }

    /** The notice went out; the parties send records. */
    record AwaitingRecords(Docket docket, Assignment assignment, List<RecordReceived> records) implements UnderReview {
        public AwaitingRecords {
            records = List.copyOf(records);
        }

        @Override
        public AwaitingRecords with(Docket next) {
            return new AwaitingRecords(next, assignment, records);
        }
    }

    /** The time for the claims administrator's records passed and not all are in. */
    record RecordsLate(Docket docket, Assignment assignment, List<RecordReceived> records, Instant since)
            implements UnderReview {
        public RecordsLate {
            records = List.copyOf(records);
        }

        @Override
        public RecordsLate with(Docket next) {
            return new RecordsLate(next, assignment, records, since);
        }
    }

    /** The file is complete; a reviewer is sought. */
    record ReadyForReview(Docket docket, Assignment assignment, CaseFile file) implements UnderReview {
        @Override
        public ReadyForReview with(Docket next) {
            return new ReadyForReview(next, assignment, file);
        }
    }

    /** A reviewer is at work. */
    record InReview(Docket docket, Assignment assignment, CaseFile file, ReviewWork work) implements UnderReview {
        @Override
        public InReview with(Docket next) {
            return new InReview(next, assignment, file, work);
        }
    }

    /** More than one reviewer, approved by the Administrative Director, 8 CCR 9792.10.6(c). */
    record InPanelReview(Docket docket, Assignment assignment, CaseFile file, ReviewWork work) implements UnderReview {
        @Override
        public InPanelReview with(Docket next) {
            return new InPanelReview(next, assignment, file, work);
        }
    }

    /** The finished draft is with quality assurance. */
    record InQualityReview(Docket docket, Assignment assignment, CaseFile file, ReviewWork work, Instant submittedAt)
            implements UnderReview {
        @Override
        public InQualityReview with(Docket next) {
            return new InQualityReview(next, assignment, file, work, submittedAt);
        }
    }

    // ---- after a decision that can be appealed, Lab. Code 4610.6(g) to (j), 8 CCR 10575

    /** Decided: by a determination, or by a finding that there is no review. */
    sealed interface AfterDecision extends Filed {
        Decided decided();
    }

    /** May not be reviewed. */
    record Ineligible(Docket docket, IneligibilityFinding decided) implements AfterDecision {
        @Override
        public Ineligible with(Docket next) {
            return new Ineligible(next, decided);
        }
    }

    /** Issued and served; binding. */
    record Determined(Docket docket, Ruling decided) implements AfterDecision {
        @Override
        public Determined with(Docket next) {
            return new Determined(next, decided);
        }
    }

    /** Everything that was found necessary is authorized or paid. */
    record Implemented(Docket docket, Ruling decided) implements AfterDecision {
        @Override
        public Implemented with(Docket next) {
            return new Implemented(next, decided);
        }
    }

    /** Before the appeals board. */
    record Appealed(Docket docket, Decided decided, Petition petition) implements AfterDecision {
        @Override
        public Appealed with(Docket next) {
            return new Appealed(next, decided, petition);
        }
    }

    /** No longer open to appeal: the time passed, or the appeal was denied. */
    record Final(Docket docket, Decided decided, Instant since) implements AfterDecision {
        @Override
        public Final with(Docket next) {
            return new Final(next, decided, since);
        }
    }

    // ---- ended without a decision

    /** Ended without a decision of its own. */
    sealed interface Closed extends Filed {}

    /** The same worker, decision and items are on file under an earlier number. */
    record Duplicate(Docket docket, CaseNumber of, Instant at) implements Closed {
        @Override
        public Duplicate with(Docket next) {
            return new Duplicate(next, of, at);
        }
    }

    /** Liability was finally denied. */
    record LiabilityClosed(Docket docket, Instant at) implements Closed {
        @Override
        public LiabilityClosed with(Docket next) {
            return new LiabilityClosed(next, at);
        }
    }

    /**
     * Every item ended before a decision.
     *
     * @param reviewerHadIt  whether a reviewer had the case by then: the fee depends on it
     */
    record Terminated(Docket docket, TerminationGround ground, Instant at, boolean reviewerHadIt) implements Closed {
        @Override
        public Terminated with(Docket next) {
            return new Terminated(next, ground, at, reviewerHadIt);
        }
    }

    /** Decided together with another application, under that one's number. */
    record Consolidated(Docket docket, CaseNumber lead, AwaitingRecords before) implements Closed {
        @Override
        public Consolidated with(Docket next) {
            return new Consolidated(next, lead, before);
        }
    }

    // ---- what a state carries on

    /** The finding that opened the review. */
    record Eligibility(Instant foundAt, List<DoubtResolved> resolutions) {
        public Eligibility {
            resolutions = List.copyOf(resolutions);
        }
    }

    /** The notice of assignment of an eligible application. */
    record Assignment(Eligibility eligibility, Instant noticeSentAt, ServiceMethod noticeMethod) {}

    /**
     * The records on which the review rests.
     *
     * @param completeAt  the decision's time runs from then
     */
    record CaseFile(List<RecordReceived> records, Instant completeAt) {
        public CaseFile {
            records = List.copyOf(records);
        }
    }

    /** The docket, once there is one. */
    default Optional<Docket> filedDocket() {
        return this instanceof Filed filed ? Optional.of(filed.docket()) : Optional.empty();
    }

    /** The application, once there is one. */
    default Optional<Filing> filed() {
        return filedDocket().map(Docket::filing);
    }

    /** The determination that stands, once one was issued. */
    default Optional<Ruling> ruling() {
        return this instanceof AfterDecision after && after.decided() instanceof Ruling ruling
                ? Optional.of(ruling)
                : Optional.empty();
    }

    /** The notice of assignment, once it was sent. */
    default Optional<Assignment> assigned() {
        return switch (this) {
            case UnderReview review -> Optional.of(review.assignment());
            case Consolidated member -> Optional.of(member.before().assignment());
            case NotFiled _, Screening _, AfterDecision _, Closed _ -> ruling().map(Ruling::assignment);
        };
    }

    /** The records on which the review rests, once they were found complete. */
    default Optional<CaseFile> completeFile() {
        return switch (this) {
            case ReadyForReview s -> Optional.of(s.file());
            case InReview s -> Optional.of(s.file());
            case InPanelReview s -> Optional.of(s.file());
            case InQualityReview s -> Optional.of(s.file());
            case NotFiled _, Screening _, AwaitingRecords _, RecordsLate _, AfterDecision _, Closed _ ->
                ruling().map(Ruling::file);
        };
    }

    /** The documents that were received, in order. */
    default List<RecordReceived> recordsReceived() {
        return switch (this) {
            case AwaitingRecords s -> s.records();
            case RecordsLate s -> s.records();
            case Consolidated s -> s.before().records();
            case NotFiled _,
                    Screening _,
                    ReadyForReview _,
                    InReview _,
                    InPanelReview _,
                    InQualityReview _,
                    AfterDecision _,
                    Closed _ -> completeFile().map(CaseFile::records).orElse(List.of());
        };
    }

    /** The reviewers' work, once a reviewer took the case; stays inside the organization. */
    default Optional<ReviewWork> reviewersWork() {
        return switch (this) {
            case InReview s -> Optional.of(s.work());
            case InPanelReview s -> Optional.of(s.work());
            case InQualityReview s -> Optional.of(s.work());
            case NotFiled _,
                    Screening _,
                    AwaitingRecords _,
                    RecordsLate _,
                    ReadyForReview _,
                    AfterDecision _,
                    Closed _ -> ruling().map(Ruling::work);
        };
    }
}
