package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.RecordsLate;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.guard.File;
import org.openimr.process.guard.FileAndIndex;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.Seating;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ReviewerAssignment;

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
    static Decision receive(ReceiveRecord command, Actor by) {
        PartyRole sender = command.document().sender();
        if (!PartyVoice.maySpeakFor(by, sender)) return refused(new CourseRefusal.NotYourDocument(sender));
        return Decision.accepted(new CaseEvent.RecordFiled(command.document()));
    }

    static Decision findComplete(UnderReview state, List<RecordReceived> records, FindRecordsComplete command) {
        Optional<Refusal> refusal =
                Guard.first(Guards.COMPLETE_FILE, CaliforniaTime.dayOf(command.at()), new File(records));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.assignment().noticeSentAt(), command.at(), new CaseEvent.RecordsFoundComplete(command.at()));
    }

    /** On the list of records in the utilization review decision and on what worker or physician sent: on both. */
    static Decision goAhead(RecordsLate state, GoAheadWithoutRecords command) {
        Optional<Refusal> refusal =
                Guard.first(Guards.GO_AHEAD, CaliforniaTime.dayOf(command.at()), new File(state.records()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(state.since(), command.at(), new CaseEvent.RecordsDispensedWith(command.at()));
    }

    static Decision convert(UnderReview state, ConvertToExpedited command) {
        Optional<Refusal> refusal = Guard.first(
                Guards.CONVERSION, CaliforniaTime.dayOf(command.urgency().at()), state.docket());
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.assignment().noticeSentAt(),
                command.urgency().at(),
                new CaseEvent.ConvertedToExpedited(command.urgency()));
    }

    static Decision assign(ReadyForReview state, ReviewerAssignment reviewer, Order order) {
        Optional<Refusal> refusal = barred(reviewer, order)
                .or(() -> unsealed(state, reviewer.acceptedAt()))
                .or(() -> unfit(state.docket(), reviewer));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.file().completeAt(), reviewer.acceptedAt(), new CaseEvent.ReviewerAssigned(reviewer));
    }

    /** Why this person may not seat that reviewer, whatever the case: a reviewer seats nobody but himself or herself. */
    static Optional<Refusal> barred(ReviewerAssignment reviewer, Order order) {
        boolean own = reviewer.reviewer().isAccount(order.by().id());
        if (order.by().role() == Role.REVIEWER && !own) return Optional.of(new CourseRefusal.SeatOfAnother());
        return order.objection().map(CourseRefusal.MayNotSit::new);
    }

    /** Why the file cannot be read, or decided on, as it is. */
    static Optional<Refusal> unsealed(UnderReview state, Instant at) {
        return Guard.first(
                Guards.SEALED_FILE,
                CaliforniaTime.dayOf(at),
                new FileAndIndex(state.recordsReceived(), state.docket().index()));
    }

    /** Why a reviewer may not sit on the case. */
    static Optional<Refusal> unfit(Docket docket, ReviewerAssignment assignment) {
        return Guard.first(
                Guards.SEATING, CaliforniaTime.dayOf(assignment.acceptedAt()), new Seating(docket, assignment));
    }
}
