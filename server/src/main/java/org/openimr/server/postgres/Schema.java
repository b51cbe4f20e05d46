package org.openimr.server.postgres;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date from {@code db/migration}. */
final class Schema {
    private Schema() {}

    static void migrate(DataSource dataSource) {
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.SCHEMA_NOT_MIGRATED,
                    "The tables cannot be brought up to date. Use an empty database or one that this program made,"
                            + " and not one of a newer release. The migration says: " + e.getMessage(),
                    e);
        }
    }
}
