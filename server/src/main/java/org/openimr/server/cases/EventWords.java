package org.openimr.server.cases;

import java.time.Instant;
import java.util.Locale;
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
import org.openimr.process.eligibility.IneligibilityCode;

/** Events in words that everyone who may see the case may read: no finding before it is issued, no reviewer's name. */
final class EventWords {
    private EventWords() {}

    static String of(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> "The application was received; it disputes " + items(e) + ".";
            case FoundEligible e ->
                e.resolutions().isEmpty()
                        ? "The application was found eligible."
                        : "The application was found eligible; "
                                + (e.resolutions().size() == 1
                                        ? "one doubt was"
                                        : e.resolutions().size() + " doubts were")
                                + " resolved.";
            case FoundIneligible e ->
                "The application was found ineligible: "
                        + e.reasons().stream()
                                .sorted()
                                .map(IneligibilityCode::words)
                                .collect(Collectors.joining("; "))
                        + ".";
            case AssignmentNoticeSent e ->
                "The notice of assignment was sent (" + e.method().words() + ").";
            case RecordFiled(var document) ->
                document.kind().title() + " received from the "
                        + document.sender().title().toLowerCase(Locale.ROOT) + ": " + document.description()
                        + ".";
            case RecordsFoundComplete _ -> "The records were found complete.";
            case ReviewerAssigned _ -> "An expert reviewer without conflict took the case.";
            case CaseSummaryWritten _ -> "The expert reviewer wrote the clinical case summary.";
            case ItemDecided e ->
                "The expert reviewer decided item " + e.decision().item() + " in the draft.";
            case DraftSubmitted _ -> "The expert reviewer handed the draft to quality assurance.";
            case DraftReturned _ -> "Quality assurance returned the draft to the expert reviewer with reasons.";
            case DeterminationIssued e ->
                "The determination was issued and served (" + e.method().words() + ").";
            case DeidentificationConfirmed _ -> "The public text was confirmed to identify nobody.";
            case DeterminationPublished _ -> "The determination was published.";
        };
    }

    /** The moment that the law counts from. */
    static Instant at(CaseEvent event) {
        return switch (event) {
            case ApplicationFiled e -> e.receivedAt();
            case FoundEligible e -> e.at();
            case FoundIneligible e -> e.at();
            case AssignmentNoticeSent e -> e.at();
            case RecordFiled(var document) -> document.receivedAt();
            case RecordsFoundComplete e -> e.at();
            case ReviewerAssigned(var assignment) -> assignment.acceptedAt();
            case CaseSummaryWritten e -> e.at();
            case ItemDecided e -> e.at();
            case DraftSubmitted e -> e.at();
            case DraftReturned e -> e.at();
            case DeterminationIssued e -> e.at();
            case DeidentificationConfirmed e -> e.at();
            case DeterminationPublished e -> e.at();
        };
    }

    private static String items(ApplicationFiled e) {
        int items = e.application().items().size();
        return items == 1 ? "one item" : items + " items";
    }
}
