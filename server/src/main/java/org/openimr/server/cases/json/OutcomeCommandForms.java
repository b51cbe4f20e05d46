package org.openimr.server.cases.json;

import static org.openimr.server.cases.json.CommandForms.at;
import static org.openimr.server.cases.json.CourseCommandForms.timed;
import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.filledIn;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.TRUTH;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.util.Map;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.DocketCommand.GrantExtension;
import org.openimr.process.DocketCommand.IssueInvoice;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.DocketCommand.RecordService;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.server.cases.CommandKind;

/** Commands after a decision and beside the stage as senders give them. */
final class OutcomeCommandForms {
    private static final CommandForm<FilePetition> FILE_PETITION = new CommandForm<>(
            "receivedAt",
            object(
                    "FilePetition",
                    filledIn(
                            "receivedAt",
                            MOMENT,
                            (FilePetition c) -> c.petition().receivedAt()),
                    field("by", oneOf(PartyRole.class), c -> c.petition().by()),
                    field(
                            "grounds",
                            setOf(AppealGround.class),
                            c -> c.petition().grounds()),
                    field("verified", TRUTH, c -> c.petition().verified()),
                    field("servedOnUnit", TRUTH, c -> c.petition().servedOnUnit()),
                    field("adjudicationNumber", TEXT, c -> c.petition().adjudicationNumber()),
                    (at, by, grounds, verified, served, number) ->
                            new FilePetition(new Petition(at, by, grounds, verified, served, number))));

    private static final CommandForm<ReportAdministratorChange> REPORT_CHANGE = new CommandForm<>(
            "reportedAt",
            object(
                    "ReportAdministratorChange",
                    filledIn(
                            "reportedAt",
                            MOMENT,
                            (ReportAdministratorChange c) -> c.change().reportedAt()),
                    field("name", TEXT, c -> c.change().name()),
                    field("effectiveOn", DAY, c -> c.change().effectiveOn()),
                    (at, name, on) -> new ReportAdministratorChange(new AdministratorChange(at, name, on))));

    private OutcomeCommandForms() {}

    static Map<CommandKind, CommandForm<? extends CaseCommand>> all() {
        return Map.ofEntries(
                timed(
                        CommandKind.REPORT_IMPLEMENTATION,
                        object(
                                "ReportImplementation",
                                filledIn(
                                        "at",
                                        MOMENT,
                                        (ReportImplementation c) -> c.done().at()),
                                field(
                                        "kind",
                                        oneOf(Implementation.Kind.class),
                                        c -> c.done().kind()),
                                field(
                                        "items",
                                        list(NUMBER),
                                        c -> DocketShapes.ascending(c.done().items())),
                                (at, kind, items) -> new ReportImplementation(
                                        new Implementation(at, kind, DocketShapes.numbers(items))))),
                Map.entry(CommandKind.FILE_PETITION, FILE_PETITION),
                timed(CommandKind.DENY_PETITION, object("DenyPetition", at(DenyPetition::at), DenyPetition::new)),
                timed(
                        CommandKind.REVERSE_DECISION,
                        object(
                                "ReverseDecision",
                                at(ReverseDecision::at),
                                field("ground", oneOf(AppealGround.class), ReverseDecision::ground),
                                field("statement", TEXT, ReverseDecision::statement),
                                ReverseDecision::new)),
                timed(
                        CommandKind.CORRECT_CLERICAL_ERROR,
                        object(
                                "CorrectClericalError",
                                at(CorrectClericalError::at),
                                field("why", TEXT, CorrectClericalError::why),
                                field("changes", list(DocketShapes.CORRECTION_CHANGE), CorrectClericalError::changes),
                                CorrectClericalError::new)),
                timed(CommandKind.PASS_DAY, object("PassDay", at(PassDay::at), PassDay::new)),
                timed(
                        CommandKind.TERMINATE_ITEMS,
                        object(
                                "TerminateItems",
                                at(TerminateItems::at),
                                field("items", list(NUMBER), c -> DocketShapes.ascending(c.items())),
                                field("ground", oneOf(TerminationGround.class), TerminateItems::ground),
                                field("on", DAY, TerminateItems::on),
                                (at, items, ground, on) ->
                                        new TerminateItems(at, DocketShapes.numbers(items), ground, on))),
                timed(
                        CommandKind.RECORD_SERVICE,
                        object(
                                "RecordService",
                                field(
                                        "letter",
                                        TEXT,
                                        (RecordService c) -> c.service().letter()),
                                field("issue", NUMBER, c -> c.service().issue()),
                                field(
                                        "to",
                                        oneOf(PartyRole.class),
                                        c -> c.service().to()),
                                field(
                                        "method",
                                        CaseShapes.SERVICE_METHOD,
                                        c -> c.service().method()),
                                filledIn("at", MOMENT, c -> c.service().at()),
                                field("proof", TEXT, c -> c.service().proof()),
                                (letter, issue, to, method, at, proof) ->
                                        new RecordService(new Served(letter, issue, to, method, at, proof)))),
                timed(
                        CommandKind.GRANT_EXTENSION,
                        object(
                                "GrantExtension",
                                filledIn(
                                        "at",
                                        MOMENT,
                                        (GrantExtension c) -> c.extension().at()),
                                field("days", NUMBER, c -> c.extension().days()),
                                field("reason", TEXT, c -> c.extension().reason()),
                                (at, days, reason) -> new GrantExtension(new Extension(at, days, reason)))),
                Map.entry(CommandKind.REPORT_ADMINISTRATOR_CHANGE, REPORT_CHANGE),
                timed(
                        CommandKind.ENTER_PENALTY,
                        object(
                                "EnterPenalty",
                                filledIn(
                                        "at",
                                        MOMENT,
                                        (EnterPenalty c) -> c.entry().at()),
                                field(
                                        "kind",
                                        oneOf(PenaltyEntry.Kind.class),
                                        c -> c.entry().kind()),
                                field(
                                        "cents",
                                        NUMBER,
                                        c -> Math.toIntExact(c.entry().cents())),
                                field(
                                        "clause",
                                        DocketShapes.CITATION,
                                        c -> c.entry().clause()),
                                field("why", TEXT, c -> c.entry().why()),
                                (at, kind, cents, clause, why) ->
                                        new EnterPenalty(new PenaltyEntry(at, kind, cents, clause, why)))),
                timed(
                        CommandKind.ISSUE_INVOICE,
                        object(
                                "IssueInvoice",
                                filledIn(
                                        "at",
                                        MOMENT,
                                        (IssueInvoice c) -> c.invoice().at()),
                                field(
                                        "cents",
                                        NUMBER,
                                        c -> Math.toIntExact(c.invoice().cents())),
                                field("applications", NUMBER, c -> c.invoice().applications()),
                                field("rule", TEXT, c -> c.invoice().rule()),
                                field(
                                        "clause",
                                        DocketShapes.CITATION,
                                        c -> c.invoice().clause()),
                                (at, cents, applications, rule, clause) ->
                                        new IssueInvoice(new Invoice(at, cents, applications, rule, clause)))));
    }
}
