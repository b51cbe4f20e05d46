package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.law.ServiceMethod;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;

/** Something that happened to a case. Names and fields are permanent: a stored event is never rewritten. */
public sealed interface CaseEvent {
    record ApplicationFiled(CaseNumber caseNumber, Application application, Instant receivedAt) implements CaseEvent {}

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

    record AssignmentNoticeSent(Instant at, ServiceMethod method) implements CaseEvent {}

    record RecordFiled(RecordReceived document) implements CaseEvent {}

    record RecordsFoundComplete(Instant at) implements CaseEvent {}

    record ReviewerAssigned(ReviewerAssignment assignment) implements CaseEvent {}

    record CaseSummaryWritten(Instant at, ClinicalCaseSummary summary) implements CaseEvent {}

    record ItemDecided(Instant at, ItemDecision decision) implements CaseEvent {}

    record DraftSubmitted(Instant at) implements CaseEvent {}

    record DraftReturned(Instant at, List<String> reasons) implements CaseEvent {
        public DraftReturned {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The determination was issued and served.
     *
     * @param releases  findings released, with the reasons given
     */
    record DeterminationIssued(
            Instant at, Determination determination, ServiceMethod method, List<IssueCommand.Release> releases)
            implements CaseEvent {
        public DeterminationIssued {
            releases = List.copyOf(releases);
        }
    }

    /** @param by  account identifier of the person who confirmed; two different ones are needed */
    record DeidentificationConfirmed(Instant at, String by) implements CaseEvent {}

    record DeterminationPublished(Instant at) implements CaseEvent {}
}
