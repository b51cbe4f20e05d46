package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.looks.LookAudit;
import org.openimr.server.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether the record of who looked at what is as the event log says it was sealed. */
public final class VerifyLooks {
    private VerifyLooks() {}

    /**
     * Opens the database of a data folder, or the one of the address.
     *
     * @throws org.openimr.server.postgres.DatabaseUnusable if it cannot be opened
     */
    public static LookAudit.Report check(Path dataDir, Optional<String> databaseUrl) {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            return new LookAudit(JdbcClient.create(database.dataSource())).check();
        }
    }
}
