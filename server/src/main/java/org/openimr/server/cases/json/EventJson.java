package org.openimr.server.cases.json;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.process.CaseEvent;
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
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/** Events to what the log keeps, and back. What was stored once stays readable for ever. */
public final class EventJson {
    private static final Map<EventType, EventForm<?>> BY_TYPE =
            EventForms.ALL.stream().collect(Collectors.toUnmodifiableMap(EventForm::type, Function.identity()));

    private EventJson() {}

    /** The event in the newest form of its kind. */
    public static NewEvent write(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> EventForms.APPLICATION_FILED.write(e);
            case FoundEligible e -> EventForms.FOUND_ELIGIBLE.write(e);
            case FoundIneligible e -> EventForms.FOUND_INELIGIBLE.write(e);
            case AssignmentNoticeSent e -> EventForms.ASSIGNMENT_NOTICE_SENT.write(e);
            case RecordFiled e -> EventForms.RECORD_FILED.write(e);
            case RecordsFoundComplete e -> EventForms.RECORDS_FOUND_COMPLETE.write(e);
            case ReviewerAssigned e -> EventForms.REVIEWER_ASSIGNED.write(e);
            case CaseSummaryWritten e -> EventForms.CASE_SUMMARY_WRITTEN.write(e);
            case ItemDecided e -> EventForms.ITEM_DECIDED.write(e);
            case DraftSubmitted e -> EventForms.DRAFT_SUBMITTED.write(e);
            case DraftReturned e -> EventForms.DRAFT_RETURNED.write(e);
            case DeterminationIssued e -> EventForms.DETERMINATION_ISSUED.write(e);
            case DeidentificationConfirmed e -> EventForms.DEIDENTIFICATION_CONFIRMED.write(e);
            case DeterminationPublished e -> EventForms.DETERMINATION_PUBLISHED.write(e);
        };
    }

    /** @throws UnreadableEvent if the kind is not known or the payload does not fit it */
    public static CaseEvent read(EventType type, Payload payload) {
        EventForm<?> form = BY_TYPE.get(type);
        if (form == null) throw new UnreadableEvent(type, "Its kind is not known here.");
        return form.read(payload);
    }
}
