package org.openimr.server;

import java.nio.file.Path;
import java.util.Optional;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.server.archive.IndexFeed;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.LetterImport;
import org.openimr.server.archive.TableImport;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseFault;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.server.postgres.EmbeddedNeighbour;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The archive's tables and index opened for a command. Where a server runs on the same data folder, the command works
 * beside it: it writes to the server's database, and the server brings what it finds there into its index within a minute.
 */
public final class ArchiveDesk implements AutoCloseable {
    private final Database database;
    private final Optional<ArchiveIndex> index;

    private ArchiveDesk(Database database, Optional<ArchiveIndex> index) {
        this.database = database;
        this.index = index;
    }

    /**
     * @param databaseUrl  empty for the embedded database of the folder
     * @throws DatabaseUnusable if the database cannot be opened
     * @throws ArchiveUnavailable if the index cannot be opened for another reason than that a server has it
     */
    public static ArchiveDesk open(Path dataDir, Optional<String> databaseUrl) {
        Path folder = dataDir.toAbsolutePath().normalize();
        Database database = database(Storage.databaseOf(folder, databaseUrl));
        try {
            return new ArchiveDesk(database, index(folder.resolve("archive")));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database database(DatabaseSettings settings) {
        try {
            return Database.open(settings);
        } catch (DatabaseUnusable e) {
            if (e.fault() != DatabaseFault.FOLDER_IN_USE || !(settings instanceof Embedded embedded)) throw e;
            return Database.open(EmbeddedNeighbour.of(embedded).orElseThrow(() -> e));
        }
    }

    private static Optional<ArchiveIndex> index(Path folder) {
        try {
            return Optional.of(LuceneArchiveIndex.open(folder));
        } catch (ArchiveUnavailable e) {
            if (e.fault() != ArchiveFault.LOCKED) throw e;
            return Optional.empty();
        }
    }

    /** False where a server has the index and follows. */
    public boolean hasIndex() {
        return index.isPresent();
    }

    public LetterImport letters() {
        return new LetterImport(database.dataSource(), index);
    }

    /** Letters in the database that count and are not withdrawn. */
    public long kept() {
        return new KeptLetters(JdbcClient.create(database.dataSource())).count();
    }

    public TableImport tables() {
        return new TableImport(database.dataSource());
    }

    /** Makes the index again from the database; empty where a server has it. */
    public Optional<ArchiveSize> rebuildIndex() {
        return index.map(
                its -> new IndexFeed(new KeptLetters(JdbcClient.create(database.dataSource())), its).rebuild());
    }

    @Override
    public void close() {
        try {
            index.ifPresent(ArchiveIndex::close);
        } finally {
            database.close();
        }
    }
}
