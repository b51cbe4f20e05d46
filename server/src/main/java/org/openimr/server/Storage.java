package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

/** What outlives a request: the database and the archive index. */
record Storage(Database database, ArchiveIndex archive) implements AutoCloseable {
    static Storage open(ServeSettings settings) {
        Database database = Database.open(databaseOf(settings.dataDir(), settings.databaseUrl()));
        try {
            return new Storage(database, settings.archive().open(settings.dataDir()));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The embedded database of a data folder, or the one that the address names. */
    static DatabaseSettings databaseOf(Path dataDir, Optional<String> url) {
        return url.map(given -> new DatabaseAddress(given).settings())
                .orElseGet(() -> DatabaseSettings.embedded(dataDir.resolve("database")));
    }

    @Override
    public void close() {
        try {
            archive.close();
        } finally {
            database.close();
        }
    }
}
