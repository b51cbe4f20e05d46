package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.cases.EndedTable;
import org.openimr.server.cases.EndedWithoutDecision;
import org.openimr.server.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the cases that ended without a decision again, from the event log. */
public final class EndedReport {
    private EndedReport() {}

    /**
     * Opens the database of a data folder, or the one of the address.
     *
     * @param settings  of which the smallest count shown is taken
     * @throws org.openimr.server.postgres.DatabaseUnusable if it cannot be opened; a folder in which a server runs is in use: give its address
     */
    public static EndedTable of(Path dataDir, Optional<String> databaseUrl, OperatorSettings settings) {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            return new EndedWithoutDecision(JdbcClient.create(database.dataSource()))
                    .byReasonAndYear(
                            settings.panel().statistics().smallestCell().value());
        }
    }
}
