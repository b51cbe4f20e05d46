package org.openimr.process;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.filing.Filing;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ReviewerAssignment;

/** From the notice of assignment to a reviewer at work. */
public sealed interface AssignmentCommand extends CaseCommand {
    /** Notice of assignment and request for information, 8 CCR 9792.10.4(b). */
    record SendAssignmentNotice(Instant at, ServiceMethod method) implements AssignmentCommand {}

    /** A document arrived for the case file. */
    record ReceiveRecord(RecordReceived document) implements AssignmentCommand {}

    /** What is required is in; the decision limit starts, Lab. Code 4610.6(d)(1). */
    record FindRecordsComplete(Instant at) implements AssignmentCommand {}

    /** Goes on without the claims administrator's records, 8 CCR 9792.10.6(b)(2). */
    record GoAheadWithoutRecords(Instant at) implements AssignmentCommand {}

    /** A qualified reviewer without conflict took the case, Lab. Code 139.5(d). */
    record AssignReviewer(ReviewerAssignment assignment) implements AssignmentCommand {}

    /** The reviewer to whom the case was offered takes a seat, with the same consequence as {@link AssignReviewer}. */
    record TakeSeat(ReviewerAssignment assignment) implements AssignmentCommand {}

    /** Imminent and serious threat was certified with proof: an expedited review from now, 8 CCR 9792.10.4(c). */
    record ConvertToExpedited(Expedited urgency) implements AssignmentCommand {}

    /**
     * Takes another application in, to be decided together under this number, 8 CCR 9792.10.4(a).
     *
     * @param other    the other case as it stands
     * @param records  what arrived for it; the reviewer of both needs it
     */
    record Consolidate(Instant at, Docket other, List<RecordReceived> records) implements AssignmentCommand {
        public Consolidate {
            records = List.copyOf(records);
        }

        /** An application of which nothing has left and for which nothing arrived. */
        public Consolidate(Instant at, Filing other) {
            this(at, Docket.of(other), List.of());
        }
    }

    /** Goes into another application's review, under that one's number; the other side of {@link Consolidate}. */
    record JoinConsolidation(Instant at, CaseNumber lead) implements AssignmentCommand {}

    /** Lets a joined application go on by itself again. */
    record SplitConsolidation(Instant at, CaseNumber leaving) implements AssignmentCommand {}

    /** Goes on by itself again; the other side of {@link SplitConsolidation}. */
    record LeaveConsolidation(Instant at) implements AssignmentCommand {}
}
