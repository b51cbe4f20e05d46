package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.store.DurableFile;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.OwnerOnly;
import org.openimr.records.store.Vaults;
import org.openimr.server.backup.BaseRestore.Base;
import org.openimr.server.log.Anchor;
import org.openimr.server.postgres.Archiving;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.Recovery;
import org.openimr.server.records.KeysTable;
import org.openimr.server.records.NamedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Makes a data folder out of a backup, as of a moment. Works in a part of the folder of its own until it is whole. */
public final class Restore {
    private static final String WORK = "restoring";

    private final Order order;
    private final Steps steps;
    private final BackupFolder folder;
    private final Path work;

    private Restore(Order order, Steps steps) {
        this.order = order;
        this.steps = steps;
        this.folder = new BackupFolder(order.from());
        this.work = order.into().resolve(WORK);
    }

    /**
     * What to restore.
     *
     * @param from      the backup folder
     * @param into      the new data folder: absent or empty
     * @param until     what was committed up to this moment, inclusive; all that was archived where empty
     * @param programs  where the database's programs are unpacked; in the data folder where empty
     * @param key       file of the master key; without it documents are copied and cannot be read again
     * @param withoutKey  go on though there are documents and no key
     */
    public record Order(
            Path from,
            Path into,
            Optional<Instant> until,
            Optional<Path> programs,
            Optional<Path> key,
            boolean withoutKey) {
        public Order {
            from = from.toAbsolutePath().normalize();
            into = into.toAbsolutePath().normalize();
        }
    }

    /**
     * What was restored. The event log is still to be verified.
     *
     * @param base        from which
     * @param lastCommit  time of the last transaction in it, where the log says
     * @param documents   that the database names
     * @param faults      of documents: missing, or not what was kept
     * @param areRead     whether each document was decrypted and hashed; without a key only its copy was looked at
     * @param log         the anchor that the backup noted, with which the log must agree
     */
    public record Made(
            Path base,
            Optional<Instant> lastCommit,
            long documents,
            List<String> faults,
            boolean areRead,
            Optional<Anchor> log) {}

    /**
     * Restores the database and the documents.
     *
     * @throws BackupRefused with a permanent code; then nothing is left in the folder
     */
    public static Made run(Order order, Steps steps) throws InterruptedException {
        try {
            return new Restore(order, steps).run();
        } catch (IOException e) {
            throw new BackupRefused(BackupFault.FOLDER_NOT_USABLE, "The restore was cut off: " + e + ".", e);
        }
    }

    /**
     * Only the documents, where the database is restored by its own tools.
     *
     * @param into  the data folder; documents that are there already are kept
     * @return relative paths of those whose bytes are not the ones that were copied
     */
    public static List<String> documents(Path from, Path into, Steps steps) {
        try {
            return DocumentCopies.restore(
                    new BackupFolder(from).documents(), into.toAbsolutePath().resolve("documents"), steps);
        } catch (IOException e) {
            throw new BackupRefused(BackupFault.FOLDER_NOT_USABLE, "The documents were not all copied: " + e + ".", e);
        }
    }

    private Made run() throws IOException, InterruptedException {
        Base base = BaseRestore.find(folder, order.until());
        requirePossible(base);
        requireEmpty();
        try {
            OwnerOnly.folders(work);
            Path database = work.resolve("database");
            BaseRestore.copy(base, database, steps);
            Embedded settings = settings(database);
            Recovery.Ended ended = recover(base, settings);
            List<String> damaged = DocumentCopies.restore(folder.documents(), work.resolve("documents"), steps);
            Optional<Path> key =
                    order.key().isPresent() ? Optional.of(copiedKey(order.key().get())) : Optional.empty();
            Made made = looked(base, settings, ended, damaged, key);
            moveIn();
            return made;
        } catch (IOException | RuntimeException | InterruptedException e) {
            FileSystemUtils.deleteRecursively(work);
            throw e;
        }
    }

    private Embedded settings(Path database) {
        Embedded usual = DatabaseSettings.embedded(database);
        Path programs = order.programs().orElse(work.resolve("database/programs"));
        return new Embedded(usual.folder(), programs, usual.port(), usual.connections(), new Archiving.Off());
    }

    private void requirePossible(Base base) throws IOException {
        if (order.until().isEmpty()) {
            Optional<Segment> gap = folder.firstGap(base.manifest().last());
            if (gap.isPresent()) throw missing(gap.get(), "");
        }
        boolean documents = DocumentCopies.any(folder.documents());
        if (documents && order.key().isEmpty() && !order.withoutKey()) {
            throw new BackupRefused(
                    BackupFault.KEY_MISSING,
                    "The backup holds documents, which nobody reads without the master key. Name its file with"
                            + " --master-key, or restore --without-key and put the file in its place before the first"
                            + " start.");
        }
        if (order.key().isPresent() && !Files.isReadable(order.key().get())) {
            throw new BackupRefused(
                    BackupFault.KEY_MISSING,
                    "There is no file of a master key at " + order.key().get() + ".");
        }
    }

    private void requireEmpty() throws IOException {
        Path into = order.into();
        if (Files.exists(into)
                && (!Files.isDirectory(into)
                        || BackupFolder.entries(into).findAny().isPresent())) {
            throw new BackupRefused(
                    BackupFault.NOT_EMPTY,
                    into + " is not an empty folder. Restore into a new one; what is there is never overwritten.");
        }
    }

    private Recovery.Ended recover(Base base, Embedded settings) throws IOException, InterruptedException {
        long[] expected = {
            folder.lastKept(base.manifest()).number() - base.manifest().first().number() + 1
        };
        Recovery.Ended ended = Recovery.run(
                settings,
                folder.segments(),
                order.until(),
                segments -> steps.at(segments, "segments of the log", expected[0]));
        if (ended.damaged().isPresent() && !(ended.reached() && order.until().isPresent())) {
            throw new BackupRefused(
                    BackupFault.SEGMENT_DAMAGED,
                    "The archived segment " + ended.damaged().get() + " is not what was archived." + upTo(ended));
        }
        if (!ended.reached()) {
            Optional<Segment> gap = folder.firstGap(base.manifest().last());
            if (gap.isPresent()) throw missing(gap.get(), upTo(ended));
            if (order.until().isPresent() && ended.isTooEarly()) {
                throw new BackupRefused(
                        BackupFault.AFTER_LAST,
                        order.until().get() + " is after what the archived log reaches." + upTo(ended)
                                + " Without --to all of the log is restored.");
            }
            if (ended.failure()
                    .filter(words -> words.contains("incompatible with server"))
                    .isPresent()) {
                throw new BackupRefused(
                        BackupFault.OTHER_POSTGRESQL,
                        "The backup is of PostgreSQL " + base.manifest().postgresql() + ", made by "
                                + base.manifest().program() + ". Restore it with that release, then upgrade.");
            }
            throw new BackupRefused(
                    BackupFault.POSTGRESQL_FAILED,
                    "PostgreSQL could not replay the log. It says: "
                            + ended.failure().orElse("nothing"));
        }
        if (order.until().isEmpty()) requireToTheEnd(base, ended);
        return ended;
    }

    /** A segment that is whole as a file and not as a log ends the replay without a word. */
    private void requireToTheEnd(Base base, Recovery.Ended ended) throws IOException {
        Segment last = folder.lastKept(base.manifest());
        Segment read = ended.lastRead()
                .map(place -> Segment.of(last.timeline(), place))
                .orElse(base.manifest().last());
        if (read.number() < last.number()) {
            throw new BackupRefused(
                    BackupFault.SEGMENT_DAMAGED,
                    "The log was replayed only to " + read + " of " + last + "; what follows is not what was archived."
                            + upTo(ended));
        }
    }

    private static BackupRefused missing(Segment gap, String upTo) {
        return new BackupRefused(
                BackupFault.SEGMENT_MISSING,
                "The archived log has a gap: " + gap + " is missing. Nothing after it can be restored from this base."
                        + upTo);
    }

    /** PostgreSQL stops at a moment only when it sees a commit after it: the last one itself is not reached so. */
    private static String upTo(Recovery.Ended ended) {
        return ended.lastCommit()
                .map(last -> " The last change that could be read is of " + last + ": ask for a moment before it.")
                .orElse(" Ask for an earlier moment, with --to.");
    }

    private Path copiedKey(Path key) throws IOException {
        Path to = work.resolve("keys");
        OwnerOnly.folders(to);
        DurableCopy.copy(key, to.resolve("master-key.json"));
        return to.resolve("master-key.json");
    }

    private Made looked(Base base, Embedded settings, Recovery.Ended ended, List<String> damaged, Optional<Path> key)
            throws IOException {
        try (Database database = Database.open(settings)) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            List<NamedDocuments.Named> named = NamedDocuments.all(jdbc);
            Path documents = work.resolve("documents");
            List<String> faults = key.isPresent()
                    ? ReadAgain.faults(
                            named, new Vaults(documents, MasterKey.at(key.get()), new KeysTable(jdbc)), steps)
                    : ReadAgain.missing(named, documents);
            List<String> all = new ArrayList<>(faults);
            damaged.forEach(path -> all.add(path + " is not what was copied"));
            return new Made(
                    base.folder(),
                    ended.lastCommit(),
                    named.size(),
                    all,
                    key.isPresent(),
                    base.manifest().log());
        }
    }

    /** The database last: a folder without one is none that a server would work in. */
    private void moveIn() throws IOException {
        for (String part : List.of("documents", "keys", "database")) {
            if (!Files.exists(work.resolve(part))) continue;
            Files.move(work.resolve(part), order.into().resolve(part), StandardCopyOption.ATOMIC_MOVE);
        }
        FileSystemUtils.deleteRecursively(work);
        DurableFile.sync(order.into());
    }
}
