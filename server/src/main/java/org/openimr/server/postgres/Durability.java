package org.openimr.server.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Refuses a server that would answer "committed" before the data are safe.
 *
 * <p>With {@code fsync} or {@code synchronous_commit} off, a power cut loses commands that were acknowledged; without
 * {@code full_page_writes} it can leave a torn page. What was acknowledged is kept, so such a server is not used.
 */
final class Durability {
    static final int OLDEST_VERSION = 15;
    private static final int VERSION_FACTOR = 10_000;

    /** Setting, and the values under which a commit waits for the disk. */
    private static final Map<String, Set<String>> SAFE = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "synchronous_commit", Set.of("on", "local", "remote_write", "remote_apply"));

    private Durability() {}

    static void require(DataSource dataSource) {
        Map<String, String> unsafe = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            int version = Integer.parseInt(setting(statement, "server_version_num")) / VERSION_FACTOR;
            if (version < OLDEST_VERSION) {
                throw new DatabaseUnusable(
                        DatabaseFault.TOO_OLD,
                        "The database is PostgreSQL " + version + "; at least " + OLDEST_VERSION + " is needed.");
            }
            for (Map.Entry<String, Set<String>> safe : SAFE.entrySet()) {
                String value = setting(statement, safe.getKey());
                if (!safe.getValue().contains(value)) unsafe.put(safe.getKey(), value);
            }
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.NOT_REACHABLE, "The database's settings cannot be read: " + e.getMessage(), e);
        }
        if (!unsafe.isEmpty()) {
            throw new DatabaseUnusable(
                    DatabaseFault.NOT_DURABLE,
                    "The database could lose what it has acknowledged. Set these to on, for the server, the database"
                            + " and the user, and start again: " + unsafe);
        }
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
