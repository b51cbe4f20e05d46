package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

/** What outlives a request: the database, the archive index and the lists with which it reads. */
record Storage(Database database, Lexicon lexicon, ArchiveIndex archive) implements AutoCloseable {
    static Storage open(ServeSettings settings) {
        Database database = Database.open(databaseOf(settings.dataDir(), settings.databaseUrl()));
        try {
            Lexicon lexicon = Lexicon.of(settings.vocabulary());
            return new Storage(database, lexicon, settings.archive().open(settings.dataDir(), lexicon));
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
