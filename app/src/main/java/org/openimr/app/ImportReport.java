package org.openimr.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.server.archive.FindingsJson;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.NotedDocument;
import org.openimr.server.archive.NotedRow;
import org.openimr.server.archive.TableSummary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What could not be imported, or only in part, one JSON object a line; the last line is the summary. {@code
 * docs/archive/import.md} describes the fields.
 */
final class ImportReport implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final BufferedWriter out;

    private interface Fields {
        void write(JsonGenerator json);
    }

    /** @throws Cannot if the file cannot be made */
    ImportReport(Path file) throws Cannot {
        try {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Cannot.write(file.toString(), e);
        }
    }

    void add(NotedDocument noted) {
        line(json -> {
            json.writeStringProperty("document", noted.name());
            json.writeStringProperty("kind", noted.kind().name());
            text(json, "id", noted.id().map(PublishedId::value));
            text(json, "source", noted.source().map(ContentHash::hex));
            text(json, "known", noted.known().map(ContentHash::hex));
            json.writeName("findings");
            FindingsJson.write(json, noted.findings());
        });
    }

    void add(NotedRow noted) {
        line(json -> {
            switch (noted) {
                case NotedRow.Unmapped(var row) -> {
                    json.writeNumberProperty("row", row.number());
                    json.writeStringProperty("reference", row.reference());
                    json.writeStringProperty("kind", "UNMAPPED");
                    json.writeStringProperty("code", row.fault().code());
                    json.writeStringProperty("message", row.fault().message());
                    json.writeStringProperty("column", row.column());
                    json.writeStringProperty("value", row.value());
                }
                case NotedRow.Conflict(int number, String reference) -> {
                    json.writeNumberProperty("row", number);
                    json.writeStringProperty("reference", reference);
                    json.writeStringProperty("kind", "CONFLICT");
                }
            }
        });
    }

    void end(ImportSummary summary) {
        line(json -> {
            json.writeStringProperty("kind", "SUMMARY");
            json.writeNumberProperty("documents", summary.documents());
            json.writeNumberProperty("added", summary.added());
            json.writeNumberProperty("corrected", summary.corrected());
            json.writeNumberProperty("unchanged", summary.unchanged());
            json.writeNumberProperty("conflicts", summary.conflicts());
            json.writeNumberProperty("unread", summary.unread());
            json.writeNumberProperty("partlyRead", summary.partial());
        });
    }

    void end(TableSummary summary) {
        line(json -> {
            json.writeStringProperty("kind", "SUMMARY");
            json.writeNumberProperty("rows", summary.rows());
            json.writeNumberProperty("added", summary.added());
            json.writeNumberProperty("corrected", summary.corrected());
            json.writeNumberProperty("unchanged", summary.unchanged());
            json.writeNumberProperty("conflicts", summary.conflicts());
            json.writeNumberProperty("unmapped", summary.unmapped());
            json.writeNumberProperty("mended", summary.mended());
        });
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(its -> json.writeStringProperty(name, its));
    }

    private void line(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        }
        try {
            out.append(text.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 1 letter}, {@code 2 letters}, {@code 1,200 letters}. */
    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : thing + "s");
    }
}
