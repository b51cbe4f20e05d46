package org.openimr.server.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.openimr.process.CaseEvent.ExhibitsSealed;
import org.openimr.process.CaseEvent.FoundEligible;
import org.openimr.process.CaseEvent.FoundIneligible;
import org.openimr.process.CaseEvent.ItemDecided;
import org.openimr.process.CaseEvent.RecordFiled;
import org.openimr.process.CaseEvent.RecordsFoundComplete;
import org.openimr.process.CaseEvent.ReviewerAssigned;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.SealedPart;

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
            case ExhibitsSealed(var _, var part) -> sealed(part);
            case ReviewerAssigned _ -> "An expert reviewer without conflict took the case.";
            case CaseSummaryWritten _ -> "The expert reviewer wrote the clinical case summary.";
            case ItemDecided e ->
                "The expert reviewer decided item " + e.decision().item() + " in the draft.";
            case DraftSubmitted _ -> "The expert reviewer handed the draft to quality assurance.";
            case DraftReturned _ -> "Quality assurance returned the draft to the expert reviewer with reasons.";
            case CaseEvent.DraftSampled _ -> "The draft took part in the draw for second looks.";
            case CaseEvent.FirstLookPassed _ -> "Quality assurance passed the draft on after the first look.";
            case CaseEvent.SecondLookRecorded(var look) ->
                "A second look found that the draft " + look.result().words() + ": " + look.words();
            case CaseEvent.DraftSignedOff _ -> "The medical director signed the draft.";
            case CaseEvent.BlindReviewAsked _ -> "A second reviewer was asked for a blind review, for measuring.";
            case CaseEvent.BlindReviewRecorded _ -> "The blind review was recorded; it changes nothing of the case.";
            case DeterminationIssued e ->
                "The determination was issued and served (" + e.method().words() + ").";
            case DeidentificationConfirmed _ -> "The public text was confirmed to identify nobody.";
            case DeterminationPublished _ -> "The determination was published.";
            case CaseEvent.FoundUnique _ -> "No earlier application on the same decision is on file.";
            case CaseEvent.FoundDuplicate e ->
                "The application was linked to the earlier one, " + e.of() + ", on the same decision.";
            case CaseEvent.FactsEstablished _ -> "Facts of eligibility were established by intake or inquiry.";
            case CaseEvent.InformationRequested e -> "The Administrative Director asked: " + e.question();
            case CaseEvent.InquiryAnswered(var answer) ->
                "The " + name(answer.by()) + " answered the inquiry: " + answer.words();
            case CaseEvent.InquiryExpired _ -> "The time to answer the inquiry ran out.";
            case CaseEvent.ReviewDeferred e ->
                "The review was deferred; liability is disputed on other grounds: " + e.ground();
            case CaseEvent.ReviewResumed _ ->
                "The dispute over liability is resolved and the worker asked again; the review goes on.";
            case CaseEvent.LiabilityFinallyDenied _ -> "Liability was finally denied; the case is closed.";
            case CaseEvent.ItemsFoundIneligible e ->
                new TreeMap<>(e.items())
                        .entrySet().stream()
                                .map(item -> "Item " + item.getKey() + " may not be reviewed: "
                                        + item.getValue().words() + ".")
                                .collect(Collectors.joining(" "));
            case CaseEvent.ConvertedToExpedited(var urgency) ->
                "The review became an expedited one, certified by: "
                        + urgency.certifiedBy().title().toLowerCase(Locale.ROOT) + ".";
            case CaseEvent.ApplicationConsolidated e ->
                "Application " + e.other().caseNumber() + " was joined; its items are decided here from item "
                        + e.firstItem() + " on.";
            case CaseEvent.JoinedConsolidation e -> "This application is decided together with " + e.lead() + ".";
            case CaseEvent.ConsolidationSplit e -> "Application " + e.leaving() + " goes on by itself again.";
            case CaseEvent.LeftConsolidation _ -> "This application goes on by itself again.";
            case CaseEvent.RecordDeadlinePassed _ -> "The time for the claims administrator's records ran out.";
            case CaseEvent.RecordsDispensedWith _ ->
                "The review goes on without the claims administrator's records, on the list in the utilization review decision and on the worker's documents.";
            case CaseEvent.RecordsNamed(var _, var stated) ->
                "What the request for authorization and the decision name was entered: "
                        + (stated.named().size() == 1
                                ? "one record."
                                : stated.named().size() + " records.");
            case CaseEvent.MissingRecordReported e ->
                "The " + name(e.by()) + " reported a record missing from the exhibit index (report " + e.number()
                        + "): " + e.what();
            case CaseEvent.MissingReportAnswered(var number, var answer) ->
                "Report " + number + " of a missing record was answered, "
                        + answer.finding().words() + ": " + answer.words();
            case CaseEvent.MoreReviewersRequested(var request) ->
                "More reviewers were asked for, " + request.reviewers() + " in all: " + request.why();
            case CaseEvent.MoreReviewersApproved e ->
                "The Administrative Director approved " + e.reviewers() + " reviewers.";
            case CaseEvent.MoreReviewersDeclined e -> "The Administrative Director declined more reviewers: " + e.why();
            case CaseEvent.ReviewerReleased _ -> "The expert reviewer left the case; another one is sought.";
            case CaseEvent.PartyAsked e ->
                "The expert reviewer asked the " + name(e.of()) + " (question " + e.number() + "): " + e.question();
            case CaseEvent.PartyAnswered e -> "Question " + e.number() + " was answered: " + e.answer();
            case CaseEvent.ClericalErrorCorrected(var correction) ->
                "A clerical error was corrected as a new version: " + correction.why();
            case CaseEvent.ImplementationReported(var done) ->
                "The claims administrator reported as " + done.kind().words() + ": " + numbered(done.items()) + ".";
            case CaseEvent.DeterminationImplemented _ -> "Everything found medically necessary is carried out.";
            case CaseEvent.PetitionFiled(var petition) ->
                "A petition to the appeals board was received from the " + name(petition.by()) + ".";
            case CaseEvent.PetitionDenied _ -> "The appeals board denied the petition.";
            case CaseEvent.DecisionReversed e ->
                "The appeals board reversed the decision ("
                        + e.ground().clause().printed() + "): " + e.statement();
            case CaseEvent.AppealPeriodEnded _ -> "The time to appeal ran out.";
            case CaseEvent.ItemsTerminated e ->
                "The review of " + numbered(e.items()) + " ended: " + e.ground().words() + ".";
            case CaseEvent.ReviewTerminated _ -> "No item is left to decide; the review ended.";
            case CaseEvent.LetterServed(var service) ->
                "A letter was served on the " + name(service.to()) + " ("
                        + service.method().words() + "); proof: " + service.proof() + ".";
            case CaseEvent.ExtensionGranted(var extension) ->
                "The Administrative Director extended the time for the decision by "
                        + (extension.days() == 1 ? "one day" : extension.days() + " days") + ": " + extension.reason();
            case CaseEvent.AdministratorChanged(var change) ->
                "The claims administrator changed to " + change.name() + ".";
            case CaseEvent.DeadlineMissed(var alarm) ->
                "A deadline passed: " + alarm.clock().title().toLowerCase(Locale.ROOT) + "; the last day was "
                        + alarm.lastDay() + ".";
            case CaseEvent.PenaltyEntered(var entry) ->
                entry.kind() == PenaltyEntry.Kind.REFERRED
                        ? "A penalty was referred to the Administrative Director: " + entry.why()
                        : "A penalty was assessed: " + entry.why();
            case CaseEvent.FeeInvoiced _ -> "The fee was charged to the employer's side.";
        };
    }

    /** Whether only those who answer for quality may read of it. */
    static boolean ofQuality(CaseEvent event) {
        return event instanceof CaseEvent.DraftSampled
                || event instanceof CaseEvent.FirstLookPassed
                || event instanceof CaseEvent.SecondLookRecorded
                || event instanceof CaseEvent.DraftSignedOff
                || event instanceof CaseEvent.BlindReviewAsked
                || event instanceof CaseEvent.BlindReviewRecorded;
    }

    private static String sealed(SealedPart part) {
        int exhibits = part.exhibits().size();
        int pages = part.exhibits().stream()
                .mapToInt(exhibit -> exhibit.pages().size())
                .sum();
        return (part.number() == 0 ? "The exhibit index" : "Supplement " + part.number() + " of the exhibit index")
                + " was sealed: " + exhibits + (exhibits == 1 ? " exhibit, " : " exhibits, ") + pages
                + (pages == 1 ? " page." : " pages.");
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
            case ExhibitsSealed e -> e.at();
            case ReviewerAssigned(var assignment) -> assignment.acceptedAt();
            case CaseSummaryWritten e -> e.at();
            case ItemDecided e -> e.at();
            case CaseEvent.DraftSampled e -> e.at();
            case CaseEvent.FirstLookPassed(var look) -> look.at();
            case CaseEvent.SecondLookRecorded(var look) -> look.at();
            case CaseEvent.DraftSignedOff(var signature) -> signature.at();
            case CaseEvent.BlindReviewAsked(var reviewer) -> reviewer.acceptedAt();
            case CaseEvent.BlindReviewRecorded(var given) -> given.at();
            case DraftSubmitted e -> e.at();
            case DraftReturned e -> e.at();
            case DeterminationIssued e -> e.at();
            case DeidentificationConfirmed e -> e.at();
            case DeterminationPublished e -> e.at();
            case CaseEvent.FoundUnique e -> e.at();
            case CaseEvent.FoundDuplicate e -> e.at();
            case CaseEvent.FactsEstablished e -> e.at();
            case CaseEvent.InformationRequested e -> e.at();
            case CaseEvent.InquiryAnswered e -> e.answer().at();
            case CaseEvent.InquiryExpired e -> e.at();
            case CaseEvent.ReviewDeferred e -> e.at();
            case CaseEvent.ReviewResumed e -> e.at();
            case CaseEvent.LiabilityFinallyDenied e -> e.at();
            case CaseEvent.ItemsFoundIneligible e -> e.at();
            case CaseEvent.ConvertedToExpedited e -> e.urgency().at();
            case CaseEvent.ApplicationConsolidated e -> e.at();
            case CaseEvent.JoinedConsolidation e -> e.at();
            case CaseEvent.ConsolidationSplit e -> e.at();
            case CaseEvent.LeftConsolidation e -> e.at();
            case CaseEvent.RecordDeadlinePassed e -> e.at();
            case CaseEvent.RecordsDispensedWith e -> e.at();
            case CaseEvent.RecordsNamed e -> e.at();
            case CaseEvent.MissingRecordReported e -> e.at();
            case CaseEvent.MissingReportAnswered e -> e.answer().at();
            case CaseEvent.MoreReviewersRequested e -> e.request().at();
            case CaseEvent.MoreReviewersApproved e -> e.at();
            case CaseEvent.MoreReviewersDeclined e -> e.at();
            case CaseEvent.ReviewerReleased e -> e.at();
            case CaseEvent.PartyAsked e -> e.at();
            case CaseEvent.PartyAnswered e -> e.at();
            case CaseEvent.ClericalErrorCorrected e -> e.correction().at();
            case CaseEvent.ImplementationReported e -> e.done().at();
            case CaseEvent.DeterminationImplemented e -> e.at();
            case CaseEvent.PetitionFiled e -> e.petition().receivedAt();
            case CaseEvent.PetitionDenied e -> e.at();
            case CaseEvent.DecisionReversed e -> e.at();
            case CaseEvent.AppealPeriodEnded e -> e.at();
            case CaseEvent.ItemsTerminated e -> e.at();
            case CaseEvent.ReviewTerminated e -> e.at();
            case CaseEvent.LetterServed e -> e.service().at();
            case CaseEvent.ExtensionGranted e -> e.extension().at();
            case CaseEvent.AdministratorChanged e -> e.change().reportedAt();
            case CaseEvent.DeadlineMissed e -> e.alarm().noticedAt();
            case CaseEvent.PenaltyEntered e -> e.entry().at();
            case CaseEvent.FeeInvoiced e -> e.invoice().at();
        };
    }

    private static String name(PartyRole party) {
        return party.title().toLowerCase(Locale.ROOT);
    }

    private static String numbered(Set<Integer> items) {
        return (items.size() == 1 ? "item " : "items ")
                + new TreeSet<>(items).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String items(ApplicationFiled e) {
        int items = e.application().items().size();
        return items == 1 ? "one item" : items + " items";
    }
}
