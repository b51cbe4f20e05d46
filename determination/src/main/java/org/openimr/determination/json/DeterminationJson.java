package org.openimr.determination.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.read.Reading;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The published JSON of a determination. Every field is there, {@code null} where the letter does not state it;
 * dates are ISO 8601 days; spans count characters of the source text from 0, {@code end} exclusive. The JSON Schema
 * is the resource {@code determination.schema.json} beside this class.
 */
public final class DeterminationJson {
    private DeterminationJson() {}

    /**
     * Writes what became of a document.
     *
     * @param document  its file name
     * @param out       stays open
     * @throws IOException from {@code out}
     */
    public static void write(String document, Reading reading, Writer out, JsonLayout layout) throws IOException {
        written(() -> JsonOut.object(out, layout, json -> reading(document, reading, json)));
    }

    /** The same in UTF-8; {@code out} is flushed and stays open. */
    public static void write(String document, Reading reading, OutputStream out, JsonLayout layout) throws IOException {
        Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(document, reading, utf8, layout);
        utf8.flush();
    }

    /** Writes a determination that was not read from a text: no spans. */
    public static void write(
            String document, Determination determination, List<Finding> findings, Writer out, JsonLayout layout)
            throws IOException {
        written(() -> JsonOut.object(out, layout, json -> determination(document, determination, findings, json)));
    }

    /** The determination as JSON text. */
    public static String text(String document, Determination determination, JsonLayout layout) {
        StringWriter out = new StringWriter();
        JsonOut.object(out, layout, json -> determination(document, determination, List.of(), json));
        return out.toString();
    }

    /** Reads a determination back from its JSON; any text at all is answered, none throws. */
    public static JsonReading read(String json) {
        return JsonIn.read(json);
    }

    private static void determination(
            String document, Determination determination, List<Finding> findings, JsonOut json) {
        DeterminationFields fields = new DeterminationFields(json);
        json.text("document", document).text("reading", "READ");
        fields.determination(determination);
        json.objects("findings", findings, fields::finding).object("spans", _ -> {});
    }

    private static void reading(String document, Reading reading, JsonOut json) {
        DeterminationFields fields = new DeterminationFields(json);
        json.text("document", document);
        switch (reading) {
            case Reading.Read read -> {
                json.text("reading", "READ");
                fields.determination(read.determination());
                json.objects("findings", read.findings(), fields::finding)
                        .object("spans", _ -> fields.spans(read.spans()));
            }
            case Reading.Declined declined ->
                json.text("reading", "DECLINED")
                        .text("family", declined.family().code())
                        .objects("findings", declined.findings(), fields::finding);
            case Reading.Unreadable unreadable ->
                json.text("reading", "UNREADABLE").objects("findings", unreadable.findings(), fields::finding);
        }
    }

    private static void written(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
