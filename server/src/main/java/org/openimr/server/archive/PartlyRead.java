package org.openimr.server.archive;

import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code letter_partly_read}: what kept documents say that could not be read. */
final class PartlyRead {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper READER = new JsonMapper();

    /** What the letter with this number lacks. */
    record Lack(PublishedId id, List<Finding> findings) {
        Lack {
            findings = List.copyOf(findings);
        }
    }

    private PartlyRead() {}

    /** Writes in the transaction of the letters themselves; a document that is there already stays as it is. */
    static void insert(Connection connection, List<NotedDocument> partial, long run) throws SQLException {
        if (partial.isEmpty()) return;
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into letter_partly_read (source_hash, id, findings, import_id)
                values (?, ?, ?, ?) on conflict do nothing
                """)) {
            for (NotedDocument document : partial) {
                insert.setBytes(1, Hashes.bytes(document.source().orElseThrow()));
                insert.setString(2, document.id().orElseThrow().value());
                insert.setString(3, json(document.findings()));
                insert.setLong(4, run);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those of these documents that were read only in part. */
    static Map<ContentHash, Lack> of(JdbcClient jdbc, Collection<ContentHash> sources) {
        Map<ContentHash, Lack> found = new HashMap<>();
        jdbc.sql("select source_hash, id, findings from letter_partly_read where source_hash = any(?)")
                .param(sources.stream().map(Hashes::bytes).toArray(byte[][]::new))
                .query((rs, _) -> Map.entry(
                        Hashes.of(rs.getBytes("source_hash")),
                        new Lack(new PublishedId(rs.getString("id")), findings(rs.getString("findings")))))
                .list()
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    private static String json(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            findings.forEach(finding -> {
                json.writeStartObject();
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("severity", finding.severity().name());
                json.writeStringProperty("message", finding.message());
                finding.span().ifPresent(span -> {
                    json.writeNumberProperty("start", span.start());
                    json.writeNumberProperty("end", span.end());
                });
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        return text.toString();
    }

    private static List<Finding> findings(String json) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode each : READER.readTree(json)) {
            Optional<Span> span = each.has("start")
                    ? Optional.of(new Span(
                            each.path("start").asInt(), each.path("end").asInt()))
                    : Optional.empty();
            findings.add(new Finding(
                    each.path("code").asString(),
                    Severity.valueOf(each.path("severity").asString()),
                    each.path("message").asString(),
                    span));
        }
        return findings;
    }
}
