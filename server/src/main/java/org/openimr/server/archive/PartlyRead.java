package org.openimr.server.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code letter_partly_read}: what kept documents say that could not be read. */
final class PartlyRead {
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
                insert.setString(3, FindingsJson.text(document.findings()));
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
                        new Lack(new PublishedId(rs.getString("id")), FindingsJson.read(rs.getString("findings")))))
                .list()
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }
}
