package org.openimr.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.openimr.server.log.Anchor;
import org.openimr.server.log.Verdict;
import org.openimr.server.log.Verification;
import org.openimr.server.postgres.Database;

/** Walks the event log's chain of hashes. */
public final class VerifyLog {
    private VerifyLog() {}

    /**
     * Opens the database of a data folder, or the one of the address, and walks the whole log.
     *
     * @param kept      an anchor from an earlier walk, to be compared with
     * @param progress  told the number of events seen, now and then
     * @throws org.openimr.server.postgres.DatabaseUnusable if it cannot be opened; a folder in which a server runs is in use: give its address
     */
    public static Verdict walk(
            Path dataDir, Optional<String> databaseUrl, Optional<Anchor> kept, LongConsumer progress) {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            return new Verification(database.dataSource()).walk(kept, progress);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read to its end: " + e.getMessage(), e);
        }
    }
}
