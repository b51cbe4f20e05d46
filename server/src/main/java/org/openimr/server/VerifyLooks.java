package org.openimr.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.server.emergency.EmergencyAudit;
import org.openimr.server.looks.LookAudit;
import org.openimr.server.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks whether the record of who looked at what is as the event log says it was sealed, and whether the table of
 * emergencies, by which one may look, says what the log says.
 */
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
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            LookAudit.Report looks = new LookAudit(jdbc).check();
            List<String> faults = Stream.concat(looks.faults().stream(), new EmergencyAudit(jdbc).check().stream())
                    .toList();
            return new LookAudit.Report(looks.sealed(), looks.open(), faults);
        }
    }
}
