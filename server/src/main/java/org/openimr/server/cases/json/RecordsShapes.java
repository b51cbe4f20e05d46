package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.usually;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import org.openimr.process.docket.MissingReport;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.TreatingTime;
import org.openimr.server.json.ObjectShape;

/** What is said of the records of a case: which are named, which are missing. */
final class RecordsShapes {
    private static final ObjectShape<NamedAt> NAMED_AT = object(
            "NamedAt",
            field("file", TEXT, NamedAt::file),
            field("page", NUMBER, NamedAt::page),
            field("line", NUMBER, NamedAt::line),
            NamedAt::new);

    static final ObjectShape<NamedRecord> NAMED = object(
            "NamedRecord",
            field("in", oneOf(NamedIn.class), NamedRecord::in),
            optional("kind", oneOf(RecordKind.class), NamedRecord::kind),
            field("words", TEXT, NamedRecord::words),
            optional("author", TEXT, NamedRecord::author),
            optional("from", DAY, NamedRecord::from),
            optional("to", DAY, NamedRecord::to),
            optional("at", NAMED_AT, NamedRecord::at),
            NamedRecord::new);

    static final ObjectShape<StatedRecords> STATED = object(
            "StatedRecords",
            field("named", list(NAMED), StatedRecords::named),
            usually("requester", oneOf(TreatingTime.class), TreatingTime.NOT_STATED, StatedRecords::requester),
            optional("listGivenOn", DAY, StatedRecords::listGivenOn),
            StatedRecords::new);

    static final ObjectShape<MissingReport.Answered> ANSWERED = object(
            "MissingReportAnswer",
            field("at", MOMENT, MissingReport.Answered::at),
            field("finding", oneOf(MissingReport.Finding.class), MissingReport.Answered::finding),
            optional("exhibit", NUMBER, MissingReport.Answered::exhibit),
            field("words", TEXT, MissingReport.Answered::words),
            MissingReport.Answered::new);

    private RecordsShapes() {}
}
