package org.openimr.server.archive;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader of letters noticed, as it is kept and as a report has it: an array of {@code code}, {@code severity}, {@code
 * message} and, where the place is known, {@code start} and {@code end} in characters, the end exclusive.
 */
public final class FindingsJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper READER = new JsonMapper();

    private FindingsJson() {}

    /** Writes the array where a value may stand. */
    public static void write(JsonGenerator json, List<Finding> findings) {
        json.writeStartArray();
        findings.forEach(finding -> write(json, finding));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message());
        finding.span().ifPresent(span -> {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
        });
        json.writeEndObject();
    }

    static String text(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, findings);
        }
        return text.toString();
    }

    static List<Finding> read(String text) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode each : READER.readTree(text)) {
            findings.add(new Finding(
                    each.path("code").asString(),
                    Severity.valueOf(each.path("severity").asString()),
                    each.path("message").asString(),
                    span(each)));
        }
        return findings;
    }

    private static Optional<Span> span(JsonNode finding) {
        return finding.has("start")
                ? Optional.of(new Span(
                        finding.path("start").asInt(), finding.path("end").asInt()))
                : Optional.empty();
    }
}
