package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.index.Lexicon;
import org.openimr.server.backup.DocumentCopying;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.records.RecordsSettings;

/** What outlives a request: the database, the archive index and the lists with which it reads. */
record Storage(Database database, Lexicon lexicon, ArchiveIndex archive, Optional<DocumentCopying> backup)
        implements AutoCloseable {
    static Storage open(ServeSettings settings) {
        Database database = Database.open(databaseOf(settings.dataDir(), settings.databaseUrl(), settings.backup()));
        try {
            Lexicon lexicon = Lexicon.of(settings.vocabulary());
            ArchiveIndex archive = settings.archive().open(settings.dataDir(), lexicon);
            return new Storage(
                    database, lexicon, archive, database.archivedInto().map(into -> copying(settings, database, into)));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static DocumentCopying copying(ServeSettings settings, Database database, Archiving.Into into) {
        return DocumentCopying.start(
                RecordsSettings.ofEnvironment(settings.dataDir()).documents(),
                into.folder(),
                into.longest(),
                database.dataSource());
    }

    /** The embedded database of a data folder, archived as before, or the one that the address names. */
    static DatabaseSettings databaseOf(Path dataDir, Optional<String> url) {
        return databaseOf(dataDir, url, new Archiving.AsBefore());
    }

    private static DatabaseSettings databaseOf(Path dataDir, Optional<String> url, Archiving backup) {
        return url.map(given -> new DatabaseAddress(given).settings())
                .orElseGet(() -> embedded(dataDir).with(backup));
    }

    /** The embedded database of a data folder, archived as before. */
    static DatabaseSettings.Embedded embedded(Path dataDir) {
        return DatabaseSettings.embedded(dataDir.resolve("database"));
    }

    /** Into which folder the embedded database and the documents are copied; empty where they are not. */
    Optional<Path> backedUpInto() {
        return database.archivedInto().map(Archiving.Into::folder);
    }

    @Override
    public void close() {
        try {
            backup.ifPresent(DocumentCopying::close);
            archive.close();
        } finally {
            database.close();
        }
    }
}
