package org.openimr.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.ArchiveUnavailable;
import org.openimr.archive.index.Lexicon;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.archive.ImportRun;
import org.openimr.server.archive.ImportRuns;
import org.openimr.server.archive.IndexFeed;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.LetterConflicts;
import org.openimr.server.archive.LetterImport;
import org.openimr.server.archive.Settlement;
import org.openimr.server.archive.SettlementOrder;
import org.openimr.server.archive.TableImport;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseFault;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseUnusable;
import org.openimr.server.postgres.EmbeddedNeighbour;
import org.openimr.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The archive's tables and index opened for a command. Where a server runs on the same data folder, the command works
 * beside it: it writes to the server's database, and the server brings what it finds there into its index within a minute.
 */
public final class ArchiveDesk implements AutoCloseable {
    private final Database database;
    private final Place place;
    private final Optional<ArchiveIndex> index;

    /**
     * Where the archive is, and with which lists its letters are read: those of the installation's server.
     *
     * @param dataDir      folder of the embedded database and of an index in process
     * @param databaseUrl  empty for the embedded database
     */
    public record Place(Path dataDir, Optional<String> databaseUrl, ArchiveSettings archive, Vocabulary vocabulary) {
        public Place {
            dataDir = dataDir.toAbsolutePath().normalize();
        }

        private ArchiveIndex index() {
            return archive.open(dataDir, Lexicon.of(vocabulary));
        }
    }

    private ArchiveDesk(Database database, Place place, Optional<ArchiveIndex> index) {
        this.database = database;
        this.place = place;
        this.index = index;
    }

    /**
     * @throws DatabaseUnusable if the database cannot be opened
     * @throws ArchiveUnavailable if the index cannot be opened for another reason than that a server has it
     */
    public static ArchiveDesk open(Place place) {
        Database database = database(Storage.databaseOf(place.dataDir(), place.databaseUrl()));
        try {
            return new ArchiveDesk(database, place, ownIndex(place));
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

    /** Into a cluster one process at a time should add, and that is a server. */
    private static Optional<ArchiveIndex> ownIndex(Place place) {
        return switch (place.archive()) {
            case ArchiveSettings.InCluster _ -> Optional.empty();
            case ArchiveSettings.InProcess _ -> {
                try {
                    yield Optional.of(place.index());
                } catch (ArchiveUnavailable e) {
                    if (e.fault() != ArchiveFault.LOCKED) throw e;
                    yield Optional.empty();
                }
            }
        };
    }

    /** False where a server brings into the index what is kept. */
    public boolean hasIndex() {
        return index.isPresent();
    }

    /** Whether the index was made with other lists; then it is made again before anything is added. */
    public boolean hasIndexOfOtherLists() {
        return index.map(ArchiveIndex::isOfOtherLists).orElse(false);
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

    public LetterConflicts conflicts() {
        return new LetterConflicts(database.dataSource());
    }

    /** As {@link LetterConflicts#settle}; what it changed is found when this returns, where no server has the index. */
    public Settlement settle(SettlementOrder order) {
        Settlement settlement = conflicts().settle(order);
        index.ifPresent(its -> feed(its).follow());
        return settlement;
    }

    /** The last runs that wrote to the archive, the latest first. */
    public List<ImportRun> runs(int most) {
        return new ImportRuns(JdbcClient.create(database.dataSource())).latest(most);
    }

    /**
     * Makes the index again from the database; empty where a server has it open.
     *
     * @throws ArchiveUnavailable if it cannot be made; then the old one stays
     */
    public Optional<ArchiveSize> rebuildIndex() {
        return switch (place.archive()) {
            case ArchiveSettings.InProcess _ -> index.map(this::rebuilt);
            case ArchiveSettings.InCluster _ -> {
                try (ArchiveIndex shared = place.index()) {
                    yield Optional.of(rebuilt(shared));
                }
            }
        };
    }

    private ArchiveSize rebuilt(ArchiveIndex its) {
        return feed(its).rebuild();
    }

    private IndexFeed feed(ArchiveIndex its) {
        return new IndexFeed(new KeptLetters(JdbcClient.create(database.dataSource())), its);
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
