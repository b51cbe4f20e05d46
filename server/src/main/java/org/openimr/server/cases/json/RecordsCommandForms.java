package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.filledIn;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import java.util.Map;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.TreatingTime;
import org.openimr.server.cases.CommandKind;

/** Commands on what is named and what is missing, as senders give them. */
final class RecordsCommandForms {
    private static final CommandForm<NameRecords> NAME = new CommandForm<>(
            "at",
            object(
                    "NameRecords",
                    filledIn("at", MOMENT, NameRecords::at),
                    field("named", list(RecordsShapes.NAMED), c -> c.stated().named()),
                    usually(
                            "requester",
                            oneOf(TreatingTime.class),
                            TreatingTime.NOT_STATED,
                            c -> c.stated().requester()),
                    optional("listGivenOn", DAY, c -> c.stated().listGivenOn()),
                    (at, named, requester, list) -> new NameRecords(at, new StatedRecords(named, requester, list))));

    private static final CommandForm<ReportMissingRecord> REPORT = new CommandForm<>(
            "at",
            object(
                    "ReportMissingRecord",
                    filledIn("at", MOMENT, ReportMissingRecord::at),
                    field("by", oneOf(PartyRole.class), ReportMissingRecord::by),
                    field("what", TEXT, ReportMissingRecord::what),
                    ReportMissingRecord::new));

    private static final CommandForm<AnswerMissingReport> ANSWER = new CommandForm<>(
            "at",
            object(
                    "AnswerMissingReport",
                    filledIn("at", MOMENT, (AnswerMissingReport c) -> c.answer().at()),
                    field("report", NUMBER, AnswerMissingReport::report),
                    field(
                            "finding",
                            oneOf(MissingReport.Finding.class),
                            c -> c.answer().finding()),
                    optional("exhibit", NUMBER, c -> c.answer().exhibit()),
                    field("words", TEXT, c -> c.answer().words()),
                    (at, report, finding, exhibit, words) ->
                            new AnswerMissingReport(report, new MissingReport.Answered(at, finding, exhibit, words))));

    private RecordsCommandForms() {}

    static Map<CommandKind, CommandForm<? extends CaseCommand>> all() {
        return Map.of(
                CommandKind.NAME_RECORDS, NAME,
                CommandKind.REPORT_MISSING_RECORD, REPORT,
                CommandKind.ANSWER_MISSING_REPORT, ANSWER);
    }
}
