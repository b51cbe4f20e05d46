package org.openimr.server.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.archive.dataset.NamedLetter;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.dataset.SnapshotMaker;
import org.openimr.archive.dataset.SnapshotReader;
import org.openimr.archive.dataset.UnusableSnapshot;
import org.openimr.archive.statistics.CodedTable;
import org.openimr.archive.statistics.Statistics;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.OtherPrograms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a snapshot of all published letters and keeps the newest. What is asked meanwhile is answered from the one
 * before. Safe for use by many threads.
 */
public final class NewestSnapshot {
    private static final Logger LOG = LoggerFactory.getLogger(NewestSnapshot.class);
    private static final String NEWEST = "newest";
    private static final int THREADS = 1;

    private final KeptLetters letters;
    private final OtherPrograms programs;
    private final Understanding understanding;
    private final Path folder;
    private final Clock clock;
    private final AtomicReference<Optional<KeptSnapshot>> newest = new AtomicReference<>(Optional.empty());
    private Optional<Seen> seen = Optional.empty();

    /** By what one sees whether anything was published since. */
    private record Seen(long letters, long decisions) {}

    /** @param folder  for the files; what it has of an earlier run is shown until the first of this run is made */
    public NewestSnapshot(
            KeptLetters letters, OtherPrograms programs, Understanding understanding, Path folder, Clock clock) {
        this.letters = letters;
        this.programs = programs;
        this.understanding = understanding;
        this.folder = folder;
        this.clock = clock;
    }

    /** Empty until the first is made. */
    public Optional<KeptSnapshot> get() {
        return newest.get();
    }

    /**
     * Makes one if anything was published, corrected or withdrawn since the last.
     *
     * @return whether one was made
     */
    public synchronized boolean refresh() {
        Seen now = new Seen(letters.head(), programs.versions());
        if (seen.equals(Optional.of(now))) return false;
        if (newest.get().isEmpty()) newest.set(ofEarlierRun());
        Instant at = clock.instant();
        newest.set(Optional.of(made(now, at)));
        seen = Optional.of(now);
        return true;
    }

    /** Something to show while the first of this run is made. */
    private Optional<KeptSnapshot> ofEarlierRun() {
        Path place = folder.resolve(NEWEST);
        if (!SnapshotReader.isIn(place)) return Optional.empty();
        try {
            Snapshot snapshot = SnapshotReader.open(place);
            return Optional.of(
                    kept(snapshot, Files.getLastModifiedTime(snapshot.schema()).toInstant()));
        } catch (IOException | UnusableSnapshot e) {
            LOG.info("The snapshot of an earlier run is not used: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private KeptSnapshot kept(Snapshot snapshot, Instant at) throws IOException, UnusableSnapshot {
        return new KeptSnapshot(
                snapshot.identity(),
                CodedTable.of(snapshot, Statistics.queries()),
                CodedTable.of(programs.decisions(), Statistics.queries()),
                at);
    }

    private KeptSnapshot made(Seen now, Instant at) {
        Path making = folder.resolve("making");
        try (var current = letters.current(now.letters())) {
            Snapshot snapshot = new SnapshotMaker(understanding, THREADS).make(current.map(NamedLetter::of), making);
            KeptSnapshot kept = kept(snapshot, at);
            Path place = folder.resolve(NEWEST);
            FileSystemUtils.deleteRecursively(place);
            Files.move(making, place);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableSnapshot e) {
            throw new IllegalStateException(
                    "the snapshot changed while it was read: is another server on " + folder, e);
        }
    }
}
