package org.openimr.archive.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The same rows as JSON, one object a line; what a row does not state is {@code null}. */
public final class JsonLines {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonLines() {}

    /** Writes {@code disputed-items.jsonl} beside the rows. */
    public static void writeBeside(Snapshot snapshot) throws IOException, UnusableSnapshot {
        try (BufferedWriter out = Files.newBufferedWriter(snapshot.jsonLines(), StandardCharsets.UTF_8)) {
            SnapshotReader.read(snapshot, row -> write(ItemColumn.SCHEMA, row, out));
        }
    }

    private static void write(Schema schema, List<String> row, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(schema.columns().get(i).name());
                value(schema.columns().get(i).type(), row.get(i), json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void value(ColumnType type, String value, JsonGenerator json) {
        switch (type) {
            case TEXT, WORD, DATE -> stated(value, json, () -> json.writeString(value));
            case WHOLE_NUMBER -> stated(value, json, () -> json.writeNumber(Long.parseLong(value)));
            case YES_NO -> stated(value, json, () -> json.writeBoolean(value.equals("yes")));
            case LIST -> {
                json.writeStartArray();
                values(value).forEach(json::writeString);
                json.writeEndArray();
            }
        }
    }

    private static void stated(String value, JsonGenerator json, Runnable write) {
        if (value.isEmpty()) json.writeNull();
        else write.run();
    }

    private static List<String> values(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split("\\" + Csv.BAR, -1));
    }
}
