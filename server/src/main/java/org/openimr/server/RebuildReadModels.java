package org.openimr.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clocks;
import org.openimr.server.cases.KeptDeadlines;
import org.openimr.server.cases.ReadModels;
import org.openimr.server.deidentification.ReviewedForms;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the tables that answer questions again from the event log. */
public final class RebuildReadModels {
    private RebuildReadModels() {}

    /**
     * Rebuilds in the database of a data folder, or the one of the address. A server may run on the same database.
     *
     * @param settings  by which deadlines are counted: those of the server
     * @return how many cases there are
     */
    public static int run(Path dataDir, Optional<String> databaseUrl, ProcessSettings settings) {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            TransactionTemplate transaction =
                    new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
            ReadModels models = new ReadModels(
                    jdbc,
                    new EventLog(jdbc),
                    new Clocks(settings),
                    transaction,
                    new ReviewedForms(jdbc),
                    _ -> {},
                    (_, _, _) -> {});
            new KeptDeadlines(jdbc, models, settings, transaction).follow(Instant.now());
            return models.rebuild();
        }
    }
}
