package org.openimr.archive.statistics;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.archive.dataset.Csv;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An answer written out: for a person, as CSV, as JSON. */
public final class AnswerText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private AnswerText() {}

    /** Title, definition, table, question and hash. */
    public static String text(Answer answer) {
        AnswerTable table = AnswerTable.of(answer);
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.heads().stream().map(Head::text).toList());
        table.rows().forEach(row -> lines.add(row.stream().map(Cell::printed).toList()));
        StringBuilder text = new StringBuilder(answer.query().title()).append('\n');
        text.append(answer.query().definition()).append("\n\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append(line(lines, i, table)).append('\n');
        }
        return text.append('\n')
                .append(answer.query().text())
                .append("snapshot ")
                .append(answer.snapshot())
                .append('\n')
                .toString();
    }

    private static String line(List<List<String>> lines, int at, AnswerTable table) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < table.heads().size(); column++) {
            int c = column;
            int width =
                    lines.stream().mapToInt(one -> one.get(c).length()).max().orElse(0);
            String value = lines.get(at).get(c);
            String room = " ".repeat(width - value.length());
            boolean right = table.rows().getLast().get(c).isNumber();
            if (column > 0) line.append("  ");
            line.append(right ? room + value : value + room);
        }
        return line.toString().stripTrailing();
    }

    /** One line of codes, then one a row. The definition, the question and the hash are not in it. */
    public static String csv(Answer answer) {
        AnswerTable table = AnswerTable.of(answer);
        return Csv.row(table.heads().stream().map(Head::code).toList())
                + table.rows().stream()
                        .map(row -> Csv.row(row.stream().map(Cell::plain).toList()))
                        .collect(Collectors.joining());
    }

    /** One object with all that the page shows. Numbers are numbers; nothing stated is null. */
    public static String json(Answer answer) {
        AnswerTable table = AnswerTable.of(answer);
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("query", answer.query().name());
            json.writeStringProperty("title", answer.query().title());
            json.writeStringProperty("definition", answer.query().definition());
            json.writeStringProperty("counted", answer.query().counted().written());
            json.writeStringProperty("text", answer.query().text());
            json.writeStringProperty("snapshot", answer.snapshot().hex());
            json.writeArrayPropertyStart("rows");
            for (List<Cell> row : table.rows()) row(table.heads(), row, json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString();
    }

    private static void row(List<Head> heads, List<Cell> row, JsonGenerator json) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeName(heads.get(i).code());
            value(row.get(i), json);
        }
        json.writeEndObject();
    }

    private static void value(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Named named -> json.writeString(named.value());
            case Cell.Said said -> json.writeString(said.printed());
            case Cell.Count count -> json.writeNumber(count.number());
            case Cell.Part part -> part.of().ifPresentOrElse(json::writeNumber, json::writeNull);
            case Cell.Decimal number -> json.writeNumber(number.number());
            case Cell.Blank _ -> json.writeNull();
        }
    }
}
