package org.openimr.process;

import java.time.Instant;
import org.openimr.law.ServiceMethod;
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

    /** A qualified reviewer without conflict took the case, Lab. Code 139.5(d). */
    record AssignReviewer(ReviewerAssignment assignment) implements AssignmentCommand {}
}
