package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.APPLICATION;
import static org.openimr.server.cases.json.CaseShapes.ASSIGNMENT;
import static org.openimr.server.cases.json.CaseShapes.CASE_NUMBER;
import static org.openimr.server.cases.json.CaseShapes.DOUBT_RESOLVED;
import static org.openimr.server.cases.json.CaseShapes.ITEM_DECISION;
import static org.openimr.server.cases.json.CaseShapes.RECORD;
import static org.openimr.server.cases.json.CaseShapes.RELEASED;
import static org.openimr.server.cases.json.CaseShapes.SERVICE_METHOD;
import static org.openimr.server.cases.json.EventForm.first;
import static org.openimr.server.cases.json.LetterShapes.DETERMINATION;
import static org.openimr.server.cases.json.LetterShapes.SUMMARY;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.setOf;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.process.CaseEvent.ApplicationFiled;
import org.openimr.process.CaseEvent.AssignmentNoticeSent;
import org.openimr.process.CaseEvent.CaseSummaryWritten;
import org.openimr.process.CaseEvent.DeidentificationConfirmed;
import org.openimr.process.CaseEvent.DeterminationIssued;
import org.openimr.process.CaseEvent.DeterminationPublished;
import org.openimr.process.CaseEvent.DraftReturned;
import org.openimr.process.CaseEvent.DraftSubmitted;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.ItemDecided;
import org.openimr.process.CaseEvent.RecordFiled;
import org.openimr.process.CaseEvent.RecordsFoundComplete;
import org.openimr.process.CaseEvent.ReviewerAssigned;
import org.openimr.process.eligibility.IneligibilityCode;

/** Every kind of event under its permanent name. Never edit a form that is in use: add its next version. */
final class EventForms {
    static final EventForm<ApplicationFiled> APPLICATION_FILED = first(
            ApplicationFiled.class,
            object(
                    "ApplicationFiled",
                    field("caseNumber", CASE_NUMBER, ApplicationFiled::caseNumber),
                    field("application", APPLICATION, ApplicationFiled::application),
                    field("receivedAt", MOMENT, ApplicationFiled::receivedAt),
                    ApplicationFiled::new));

    static final EventForm<FoundEligible> FOUND_ELIGIBLE = first(
            FoundEligible.class,
            object(
                    "FoundEligible",
                    field("at", MOMENT, FoundEligible::at),
                    field("resolutions", list(DOUBT_RESOLVED), FoundEligible::resolutions),
                    FoundEligible::new));

    static final EventForm<FoundIneligible> FOUND_INELIGIBLE = first(
            FoundIneligible.class,
            object(
                    "FoundIneligible",
                    field("at", MOMENT, FoundIneligible::at),
                    field("reasons", setOf(IneligibilityCode.class), FoundIneligible::reasons),
                    FoundIneligible::new));

    static final EventForm<AssignmentNoticeSent> ASSIGNMENT_NOTICE_SENT = first(
            AssignmentNoticeSent.class,
            object(
                    "AssignmentNoticeSent",
                    field("at", MOMENT, AssignmentNoticeSent::at),
                    field("method", SERVICE_METHOD, AssignmentNoticeSent::method),
                    AssignmentNoticeSent::new));

    static final EventForm<RecordFiled> RECORD_FILED = first(
            RecordFiled.class,
            object("RecordFiled", field("document", RECORD, RecordFiled::document), RecordFiled::new));

    static final EventForm<RecordsFoundComplete> RECORDS_FOUND_COMPLETE = first(
            RecordsFoundComplete.class,
            object("RecordsFoundComplete", field("at", MOMENT, RecordsFoundComplete::at), RecordsFoundComplete::new));

    static final EventForm<ReviewerAssigned> REVIEWER_ASSIGNED = first(
            ReviewerAssigned.class,
            object(
                    "ReviewerAssigned",
                    field("assignment", ASSIGNMENT, ReviewerAssigned::assignment),
                    ReviewerAssigned::new));

    static final EventForm<CaseSummaryWritten> CASE_SUMMARY_WRITTEN = first(
            CaseSummaryWritten.class,
            object(
                    "CaseSummaryWritten",
                    field("at", MOMENT, CaseSummaryWritten::at),
                    field("summary", SUMMARY, CaseSummaryWritten::summary),
                    optional("by", CaseShapes.REVIEWER, CaseSummaryWritten::by),
                    CaseSummaryWritten::new));

    static final EventForm<ItemDecided> ITEM_DECIDED = first(
            ItemDecided.class,
            object(
                    "ItemDecided",
                    field("at", MOMENT, ItemDecided::at),
                    field("decision", ITEM_DECISION, ItemDecided::decision),
                    optional("by", CaseShapes.REVIEWER, ItemDecided::by),
                    ItemDecided::new));

    static final EventForm<DraftSubmitted> DRAFT_SUBMITTED = first(
            DraftSubmitted.class,
            object(
                    "DraftSubmitted",
                    field("at", MOMENT, DraftSubmitted::at),
                    optional("by", CaseShapes.REVIEWER, DraftSubmitted::by),
                    DraftSubmitted::new));

    static final EventForm<DraftReturned> DRAFT_RETURNED = first(
            DraftReturned.class,
            object(
                    "DraftReturned",
                    field("at", MOMENT, DraftReturned::at),
                    field("reasons", list(TEXT), DraftReturned::reasons),
                    DraftReturned::new));

    static final EventForm<DeterminationIssued> DETERMINATION_ISSUED = first(
            DeterminationIssued.class,
            object(
                    "DeterminationIssued",
                    field("at", MOMENT, DeterminationIssued::at),
                    field("determination", DETERMINATION, DeterminationIssued::determination),
                    field("method", SERVICE_METHOD, DeterminationIssued::method),
                    field("releases", list(RELEASED), DeterminationIssued::releases),
                    DeterminationIssued::new));

    static final EventForm<DeidentificationConfirmed> DEIDENTIFICATION_CONFIRMED = first(
            DeidentificationConfirmed.class,
            object(
                    "DeidentificationConfirmed",
                    field("at", MOMENT, DeidentificationConfirmed::at),
                    field("by", TEXT, DeidentificationConfirmed::by),
                    DeidentificationConfirmed::new));

    static final EventForm<DeterminationPublished> DETERMINATION_PUBLISHED = first(
            DeterminationPublished.class,
            object(
                    "DeterminationPublished",
                    field("at", MOMENT, DeterminationPublished::at),
                    DeterminationPublished::new));

    private static final List<EventForm<?>> PLAIN_PATH = List.of(
            APPLICATION_FILED,
            FOUND_ELIGIBLE,
            FOUND_INELIGIBLE,
            ASSIGNMENT_NOTICE_SENT,
            RECORD_FILED,
            RECORDS_FOUND_COMPLETE,
            REVIEWER_ASSIGNED,
            CASE_SUMMARY_WRITTEN,
            ITEM_DECIDED,
            DRAFT_SUBMITTED,
            DRAFT_RETURNED,
            DETERMINATION_ISSUED,
            DEIDENTIFICATION_CONFIRMED,
            DETERMINATION_PUBLISHED);

    /** Every form of every version. */
    static final List<EventForm<?>> ALL = Stream.of(
                    PLAIN_PATH, CourseEventForms.ALL, OutcomeEventForms.ALL, QualityForms.EVENTS)
            .<EventForm<?>>flatMap(List::stream)
            .toList();

    private EventForms() {}
}
