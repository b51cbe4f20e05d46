package org.openimr.server.cases.json;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.DAY;
import static org.openimr.server.json.Shapes.MOMENT;
import static org.openimr.server.json.Shapes.NUMBER;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;

import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StoredFile;
import org.openimr.server.json.ObjectShape;

/** What is kept of a case file and what of it is sealed. */
final class ExhibitShapes {
    static final ObjectShape<StoredFile> STORED_FILE = object(
            "StoredFile",
            field("sha256", TEXT, StoredFile::sha256),
            field("pages", NUMBER, StoredFile::pages),
            StoredFile::new);

    private static final ObjectShape<ExhibitDescription> DESCRIPTION = object(
            "ExhibitDescription",
            field("kind", oneOf(RecordKind.class), ExhibitDescription::kind),
            field("form", TEXT, ExhibitDescription::form),
            field("title", TEXT, ExhibitDescription::title),
            optional("author", TEXT, ExhibitDescription::author),
            optional("dated", DAY, ExhibitDescription::dated),
            ExhibitDescription::new);

    private static final ObjectShape<SealedExhibit> EXHIBIT = object(
            "SealedExhibit",
            field("number", NUMBER, SealedExhibit::number),
            field("file", TEXT, SealedExhibit::file),
            field("firstPage", NUMBER, SealedExhibit::firstPage),
            field("sender", oneOf(PartyRole.class), SealedExhibit::sender),
            field("receivedAt", MOMENT, SealedExhibit::receivedAt),
            field("description", DESCRIPTION, SealedExhibit::description),
            field("pages", list(TEXT), SealedExhibit::pages),
            SealedExhibit::new);

    static final ObjectShape<SealedPart> PART = object(
            "SealedPart",
            field("number", NUMBER, SealedPart::number),
            field("root", TEXT, SealedPart::root),
            field("exhibits", list(EXHIBIT), SealedPart::exhibits),
            SealedPart::new);

    private ExhibitShapes() {}
}
