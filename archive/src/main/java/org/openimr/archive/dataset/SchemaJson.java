package org.openimr.archive.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openimr.archive.ContentHash;
import org.openimr.vocabulary.Edition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The file beside the rows: what the table is, its hash, and what every column means. */
final class SchemaJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SchemaJson() {}

    static void write(Schema schema, Identity identity, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            identity(identity, json);
            line(json);
            json.writeStringProperty("row", schema.row());
            line(json);
            json.writeArrayPropertyStart("columns");
            for (Column column : schema.columns()) {
                line(json);
                column(column, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** One column a line: for people as well. */
    private static void line(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private static void identity(Identity identity, JsonGenerator json) {
        json.writeStringProperty("table", identity.schema());
        json.writeNumberProperty("schemaVersion", identity.schemaVersion());
        json.writeStringProperty("sha256", identity.hash().hex());
        json.writeNumberProperty("letters", identity.counts().letters());
        json.writeNumberProperty("items", identity.counts().items());
        json.writeNumberProperty("lettersWithoutItems", identity.counts().withoutItems());
        json.writeNumberProperty("repeatedCopies", identity.counts().repeated());
        json.writeNumberProperty("contradictingCopies", identity.counts().contradicting());
        json.writeStringProperty("lists", identity.understoodWith().name());
        json.writeStringProperty("listsVersion", identity.understoodWith().version());
        json.writeStringProperty("listsSha256", identity.understoodWith().sha256());
    }

    private static void column(Column column, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("type", column.type().printed());
        json.writeStringProperty("meaning", column.meaning());
        column.unit().ifPresent(unit -> json.writeStringProperty("unit", unit));
        json.writeEndObject();
    }

    /** @throws UnusableSnapshot if it is no such file, or of another version of the table */
    static Identity read(Path file) throws IOException, UnusableSnapshot {
        try {
            Map<String, String> said = said(Files.readString(file));
            Schema ours = ItemColumn.SCHEMA;
            if (!text(said, "table").equals(ours.name()) || number(said, "schemaVersion") != ours.version())
                throw new UnusableSnapshot(file + " does not describe version " + ours.version() + " of the table "
                        + ours.name() + "; make the snapshot again from its letters.");
            return new Identity(
                    ours.name(),
                    ours.version(),
                    new ContentHash(text(said, "sha256")),
                    new Identity.Counts(
                            number(said, "letters"),
                            number(said, "items"),
                            number(said, "lettersWithoutItems"),
                            number(said, "repeatedCopies"),
                            number(said, "contradictingCopies")),
                    new Edition(text(said, "lists"), text(said, "listsVersion"), text(said, "listsSha256")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnusableSnapshot(file + " is no schema of a snapshot: " + e.getMessage() + ".");
        }
    }

    private static String text(Map<String, String> said, String name) {
        String value = said.get(name);
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }

    private static long number(Map<String, String> said, String name) {
        return Long.parseLong(text(said, name));
    }

    /** The values of the outer object; what is inside of others is passed over. */
    private static Map<String, String> said(String text) {
        Map<String, String> said = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) throw new IllegalArgumentException("it holds no object");
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken().isScalarValue()) said.put(name, json.getString());
                else json.skipChildren();
            }
        }
        return said;
    }
}
