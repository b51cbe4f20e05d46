package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CaseShapes.APPLICATION;
import static org.openimr.server.cases.json.CaseShapes.DOUBT_RESOLVED;
import static org.openimr.server.cases.json.CaseShapes.RELEASE;
import static org.openimr.server.cases.json.CaseShapes.SERVICE_METHOD;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.filledIn;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.optionalNumber;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.IDENTIFIER;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Family;
import org.openimr.determination.Outcome;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.json.Field;

/** Commands as senders give them: flat, with the time as a field that may be left out. */
final class CommandForms {
    private static final CommandForm<FileApplication> FILE_APPLICATION = new CommandForm<>(
            "receivedAt",
            object(
                    "FileApplication",
                    filledIn(CommandForm.CASE_NUMBER, CaseShapes.CASE_NUMBER, FileApplication::caseNumber),
                    field("application", APPLICATION, FileApplication::application),
                    filledIn("receivedAt", MOMENT, FileApplication::receivedAt),
                    FileApplication::new));

    private static final CommandForm<FindEligible> FIND_ELIGIBLE = new CommandForm<>(
            "at",
            object(
                    "FindEligible",
                    at(FindEligible::at),
                    usually("resolutions", list(DOUBT_RESOLVED), List.of(), FindEligible::resolutions),
                    usually("excluded", DocketShapes.EXCLUSIONS, Map.of(), FindEligible::excluded),
                    FindEligible::new));

    private static final CommandForm<FindIneligible> FIND_INELIGIBLE = new CommandForm<>(
            "at",
            object(
                    "FindIneligible",
                    at(FindIneligible::at),
                    field("reasons", setOf(IneligibilityCode.class), FindIneligible::reasons),
                    FindIneligible::new));

    private static final CommandForm<SendAssignmentNotice> SEND_ASSIGNMENT_NOTICE = new CommandForm<>(
            "at",
            object(
                    "SendAssignmentNotice",
                    at(SendAssignmentNotice::at),
                    field("method", SERVICE_METHOD, SendAssignmentNotice::method),
                    SendAssignmentNotice::new));

    private static final CommandForm<ReceiveRecord> RECEIVE_RECORD = new CommandForm<>(
            "receivedAt",
            object(
                    "ReceiveRecord",
                    field(
                            "kind",
                            oneOf(RecordKind.class),
                            (ReceiveRecord c) -> c.document().kind()),
                    field("sender", oneOf(PartyRole.class), c -> c.document().sender()),
                    field("description", TEXT, c -> c.document().description()),
                    optional("dated", DAY, c -> c.document().dated()),
                    filledIn("receivedAt", MOMENT, c -> c.document().receivedAt()),
                    (kind, sender, description, dated, at) ->
                            new ReceiveRecord(new RecordReceived(kind, sender, description, dated, at))));

    private static final CommandForm<FindRecordsComplete> FIND_RECORDS_COMPLETE = new CommandForm<>(
            "at", object("FindRecordsComplete", at(FindRecordsComplete::at), FindRecordsComplete::new));

    private static final CommandForm<AssignReviewer> ASSIGN_REVIEWER = new CommandForm<>(
            "acceptedAt",
            object(
                    "AssignReviewer",
                    field(
                            "reviewer",
                            IDENTIFIER,
                            (AssignReviewer c) -> c.assignment().reviewer().value()),
                    field(
                            "qualifications",
                            LetterShapes.QUALIFICATIONS,
                            c -> c.assignment().qualifications()),
                    field("attestedNoConflict", TRUTH, c -> c.assignment().attestedNoConflict()),
                    filledIn("acceptedAt", MOMENT, c -> c.assignment().acceptedAt()),
                    (reviewer, qualifications, attested, at) -> new AssignReviewer(
                            new ReviewerAssignment(new ReviewerId(reviewer), qualifications, attested, at))));

    private static final CommandForm<WriteCaseSummary> WRITE_CASE_SUMMARY = new CommandForm<>(
            "at",
            object(
                    "WriteCaseSummary",
                    at(WriteCaseSummary::at),
                    field("text", TEXT, c -> c.summary().text()),
                    field("patient", LetterShapes.PATIENT, c -> c.summary().patient()),
                    usually("diagnoses", list(TEXT), List.of(), c -> c.summary().diagnoses()),
                    optional("claimedFor", TEXT, c -> c.summary().claimedFor()),
                    (at, text, patient, diagnoses, claimedFor) ->
                            new WriteCaseSummary(at, new ClinicalCaseSummary(text, patient, diagnoses, claimedFor))));

    private static final CommandForm<DecideItem> DECIDE_ITEM = new CommandForm<>(
            "at",
            object(
                    "DecideItem",
                    at(DecideItem::at),
                    field("item", NUMBER, c -> c.decision().item()),
                    field("outcome", oneOf(Outcome.class), c -> c.decision().outcome()),
                    field(
                            "claimsAdministratorBasis",
                            LetterShapes.BASIS,
                            c -> c.decision().claimsAdministratorBasis()),
                    field("reviewerBasis", LetterShapes.BASIS, c -> c.decision().reviewerBasis()),
                    field("rationale", TEXT, c -> c.decision().rationale()),
                    optionalNumber("dependsOn", c -> c.decision().dependsOn()),
                    optional(
                            "evidence", EvidenceShapes.RECORD, c -> c.decision().evidence()),
                    (at, item, outcome, theirs, ours, rationale, dependsOn, evidence) -> new DecideItem(
                            at, new ItemDecision(item, outcome, theirs, ours, rationale, dependsOn, evidence))));

    private static final CommandForm<SubmitDraft> SUBMIT_DRAFT =
            new CommandForm<>("at", object("SubmitDraft", at(SubmitDraft::at), SubmitDraft::new));

    private static final CommandForm<ReturnDraft> RETURN_DRAFT = new CommandForm<>(
            "at",
            object(
                    "ReturnDraft",
                    at(ReturnDraft::at),
                    field("reasons", list(TEXT), ReturnDraft::reasons),
                    ReturnDraft::new));

    private static final CommandForm<IssueDetermination> ISSUE_DETERMINATION = new CommandForm<>(
            "at",
            object(
                    "IssueDetermination",
                    at(IssueDetermination::at),
                    usually("wording", oneOf(Family.class), Family.INDEPENDENT_REVIEW, IssueDetermination::wording),
                    field("method", SERVICE_METHOD, IssueDetermination::method),
                    usually("releases", list(RELEASE), List.of(), IssueDetermination::releases),
                    IssueDetermination::new));

    private static final CommandForm<ConfirmDeidentification> CONFIRM_DEIDENTIFICATION = new CommandForm<>(
            "at", object("ConfirmDeidentification", at(ConfirmDeidentification::at), ConfirmDeidentification::new));

    private static final CommandForm<PublishDetermination> PUBLISH_DETERMINATION = new CommandForm<>(
            "at", object("PublishDetermination", at(PublishDetermination::at), PublishDetermination::new));

    private static final Map<CommandKind, CommandForm<? extends CaseCommand>> ALL = all();

    private CommandForms() {}

    private static Map<CommandKind, CommandForm<? extends CaseCommand>> all() {
        Map<CommandKind, CommandForm<? extends CaseCommand>> all = new EnumMap<>(CommandKind.class);
        all.put(CommandKind.FILE_APPLICATION, FILE_APPLICATION);
        all.put(CommandKind.FIND_ELIGIBLE, FIND_ELIGIBLE);
        all.put(CommandKind.FIND_INELIGIBLE, FIND_INELIGIBLE);
        all.put(CommandKind.SEND_ASSIGNMENT_NOTICE, SEND_ASSIGNMENT_NOTICE);
        all.put(CommandKind.RECEIVE_RECORD, RECEIVE_RECORD);
        all.put(CommandKind.FIND_RECORDS_COMPLETE, FIND_RECORDS_COMPLETE);
        all.put(CommandKind.ASSIGN_REVIEWER, ASSIGN_REVIEWER);
        all.put(CommandKind.WRITE_CASE_SUMMARY, WRITE_CASE_SUMMARY);
        all.put(CommandKind.DECIDE_ITEM, DECIDE_ITEM);
        all.put(CommandKind.SUBMIT_DRAFT, SUBMIT_DRAFT);
        all.put(CommandKind.RETURN_DRAFT, RETURN_DRAFT);
        all.put(CommandKind.ISSUE_DETERMINATION, ISSUE_DETERMINATION);
        all.put(CommandKind.CONFIRM_DEIDENTIFICATION, CONFIRM_DEIDENTIFICATION);
        all.put(CommandKind.PUBLISH_DETERMINATION, PUBLISH_DETERMINATION);
        all.putAll(CourseCommandForms.all());
        all.putAll(OutcomeCommandForms.all());
        all.putAll(RecordsCommandForms.all());
        all.putAll(QualityForms.commands());
        return all;
    }

    static CommandForm<? extends CaseCommand> of(CommandKind kind) {
        return Objects.requireNonNull(ALL.get(kind), kind::name);
    }

    static <C> Field<C, Instant> at(Function<C, Instant> of) {
        return filledIn("at", MOMENT, of);
    }
}
