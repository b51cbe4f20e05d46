package org.openimr.server;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.openimr.process.reporting.MonthlyUpdate;
import org.openimr.server.cases.MonthlyFigures;
import org.openimr.server.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works the monthly update out again from the event log. */
public final class MonthlyReport {
    private MonthlyReport() {}

    /**
     * Opens the database of a data folder, or the one of the address, and reads every event of every case.
     *
     * @throws org.openimr.server.postgres.DatabaseUnusable if it cannot be opened; a folder in which a server runs is in use: give its address
     */
    public static MonthlyUpdate of(Path dataDir, Optional<String> databaseUrl, YearMonth month) {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            return new MonthlyFigures(JdbcClient.create(database.dataSource())).recomputed(month);
        }
    }
}
