package org.openimr.archive.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line, UTF-8: the head under the one name {@code export}, then the rows. */
final class JsonLinesWriter implements ItemWriter {
    private final Writer out;

    JsonLinesWriter(OutputStream out, ExportHead head) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ObjectNode first = JsonNodeFactory.instance.objectNode();
        ObjectNode lines = first.putObject("export");
        head.lines().forEach(lines::put);
        line(first);
    }

    @Override
    public void write(ExportedItem row) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (ExportColumn column : ExportColumn.values()) put(json, column.heading(), column.of(row));
        line(json);
    }

    private static void put(ObjectNode json, String name, Cell cell) {
        switch (cell) {
            case Cell.Words(var value) -> value.ifPresentOrElse(text -> json.put(name, text), () -> json.putNull(name));
            case Cell.Whole(var value) -> value.ifPresentOrElse(n -> json.put(name, n), () -> json.putNull(name));
            case Cell.Day(var value) ->
                value.ifPresentOrElse(day -> json.put(name, day.toString()), () -> json.putNull(name));
            case Cell.Several(var values) -> {
                ArrayNode list = json.putArray(name);
                values.forEach(list::add);
            }
        }
    }

    private void line(ObjectNode json) throws IOException {
        out.write(json.toString());
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
