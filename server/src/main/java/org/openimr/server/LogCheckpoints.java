package org.openimr.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openimr.server.checkpoint.Audit;
import org.openimr.server.checkpoint.AuditReport;
import org.openimr.server.checkpoint.CheckpointMaking;
import org.openimr.server.checkpoint.CheckpointMaking.Made;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.postgres.Database;

/** Checkpoints of the event log: makes them, and compares the log with them. */
public final class LogCheckpoints {
    private LogCheckpoints() {}

    /**
     * Signs every settled event that is in no checkpoint yet. A server may run on the same database, if it is named by its
     * address.
     *
     * @throws org.openimr.server.postgres.DatabaseUnusable if the database cannot be opened
     * @throws org.openimr.server.checkpoint.CheckpointFault if the log, the folder or the key is not as it must be
     */
    public static Made make(Path dataDir, Optional<String> databaseUrl, CheckpointSettings settings) {
        try (Database database = open(dataDir, databaseUrl)) {
            return new CheckpointMaking(database.dataSource(), settings).make(Instant.now());
        } catch (SQLException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares the whole log with the checkpoints of the folder.
     *
     * @param trusted ids of the only keys that count; empty: every key whose file is in the folder
     * @return empty if there is no checkpoint
     * @throws org.openimr.server.postgres.DatabaseUnusable if the database cannot be opened
     */
    public static Optional<AuditReport> audit(
            Path dataDir, Optional<String> databaseUrl, CheckpointSettings settings, Set<String> trusted) {
        try (Database database = open(dataDir, databaseUrl);
                Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false); // or the driver would fetch all rows at once
            try {
                return new Audit(settings, trusted).run(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database open(Path dataDir, Optional<String> databaseUrl) {
        return Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the log cannot be read to its end: " + e.getMessage(), e);
    }
}
