package org.openimr.server.looks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The looks of some transactions as they stand in the database, counted and hashed. */
final class SealedLooks {
    private final JdbcClient jdbc;

    SealedLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Hashes what stands there now.
     *
     * @param from   first transaction, inclusive
     * @param below  last transaction, exclusive
     */
    LookSeal of(String from, String below) {
        MessageDigest digest = sha256();
        int[] records = {0};
        jdbc.sql("select id, at, account, role, kind, mapping, case_number, asked, emergency, written_by from look"
                        + " where written_by >= ?::xid8 and written_by < ?::xid8 order by written_by, id")
                .param(from)
                .param(below)
                .withFetchSize(1_000)
                .query(rs -> {
                    digest.update(line(rs).getBytes(StandardCharsets.UTF_8));
                    records[0]++;
                });
        return new LookSeal(from, below, records[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** One look as one line of JSON; of an emergency nothing where there is none, as before there were any. */
    private static String line(ResultSet rs) throws SQLException {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("id", rs.getLong("id"))
                .put(
                        "at",
                        rs.getObject("at", OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toInstant()
                                .toString())
                .put("account", rs.getString("account"))
                .put("role", rs.getString("role"))
                .put("kind", rs.getString("kind"))
                .put("mapping", rs.getString("mapping"))
                .put("case", rs.getString("case_number"))
                .put("asked", rs.getString("asked"))
                .put("writtenBy", rs.getString("written_by"));
        String emergency = rs.getString("emergency");
        if (emergency != null) line.put("emergency", emergency);
        return line + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
