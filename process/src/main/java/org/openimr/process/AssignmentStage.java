package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;

/** Notice of assignment, records, reviewer: 8 CCR 9792.10.4 to 9792.10.6, Lab. Code 139.5(d). */
final class AssignmentStage {
    private AssignmentStage() {}

    static Decision sendNotice(Eligible state, SendAssignmentNotice command) {
        return CaseProcess.after(
                state.eligibility().foundAt(),
                command.at(),
                new CaseEvent.AssignmentNoticeSent(command.at(), command.method()));
    }

    /** Records are taken whenever they come; the design accepts late ones until the determination. */
    static Decision receive(ReceiveRecord command) {
        return Decision.accepted(new CaseEvent.RecordFiled(command.document()));
    }

    static Decision findComplete(AwaitingRecords state, FindRecordsComplete command) {
        List<RecordReceived> records = state.records();
        boolean onlyDecision =
                records.stream().allMatch(record -> record.kind() == RecordKind.UTILIZATION_REVIEW_DECISION);
        if (onlyDecision) return refused(new Refusal.OnlyUtilizationReviewDecision());
        boolean report = records.stream().anyMatch(record -> record.kind() == RecordKind.PHYSICIAN_REPORT);
        if (!report) {
            return refused(
                    new Refusal.RequiredRecordMissing("a physician's report on the current condition (paragraph A)"));
        }
        return CaseProcess.after(
                state.assignment().noticeSentAt(), command.at(), new CaseEvent.RecordsFoundComplete(command.at()));
    }

    static Decision assign(ReadyForReview state, AssignReviewer command) {
        if (!command.assignment().attestedNoConflict()) return refused(new Refusal.ConflictNotRuledOut());
        ReviewerQualifications qualifications = command.assignment().qualifications();
        if (qualifications.licensedStates().isEmpty()) return refused(new Refusal.NotQualified("a state license"));
        if (qualifications.specialties().isEmpty()) {
            return refused(new Refusal.NotQualified("a board certification or specialty"));
        }
        return CaseProcess.after(
                state.file().completeAt(),
                command.assignment().acceptedAt(),
                new CaseEvent.ReviewerAssigned(command.assignment()));
    }
}
