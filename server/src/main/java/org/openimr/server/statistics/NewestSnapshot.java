package org.openimr.server.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String MAKING = "making";
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
        Optional<KeptSnapshot> before = newest.get();
        KeptSnapshot made = made(now, at);
        newest.set(Optional.of(made));
        clear(Stream.concat(before.stream(), Stream.of(made))
                .map(one -> one.files().folder())
                .collect(Collectors.toSet()));
        seen = Optional.of(now);
        return true;
    }

    /** Something to show while the first of this run is made. */
    private Optional<KeptSnapshot> ofEarlierRun() {
        try {
            Optional<Snapshot> last = Optional.empty();
            for (Path place : places()) {
                if (!SnapshotReader.isIn(place)) continue;
                Snapshot snapshot = SnapshotReader.open(place);
                if (last.isEmpty() || writtenAt(snapshot).isAfter(writtenAt(last.get()))) last = Optional.of(snapshot);
            }
            return last.isEmpty() ? Optional.empty() : Optional.of(kept(last.get(), writtenAt(last.get())));
        } catch (IOException | UnusableSnapshot e) {
            LOG.info("The snapshot of an earlier run is not used.", e);
            return Optional.empty();
        }
    }

    private static Instant writtenAt(Snapshot snapshot) throws IOException {
        return Files.getLastModifiedTime(snapshot.schema()).toInstant();
    }

    /** Folders of snapshots, each named by its hash. */
    private List<Path> places() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(place -> !place.endsWith(MAKING)).toList();
        }
    }

    /** Who reads a file while it is taken away reads it to its end; the one before the newest stays for who is about to. */
    private void clear(Set<Path> stay) {
        try {
            for (Path place : places()) if (!stay.contains(place)) FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            LOG.warn("An old snapshot could not be taken away.", e);
        }
    }

    private KeptSnapshot kept(Snapshot snapshot, Instant at) throws IOException, UnusableSnapshot {
        return new KeptSnapshot(
                snapshot,
                CodedTable.of(snapshot, Statistics.queries()),
                CodedTable.of(programs.decisions(), Statistics.queries()),
                at);
    }

    private KeptSnapshot made(Seen now, Instant at) {
        try (var current = letters.current(now.letters())) {
            Snapshot making = new SnapshotMaker(understanding, THREADS)
                    .make(current.map(NamedLetter::of), folder.resolve(MAKING));
            return kept(inItsPlace(making), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnusableSnapshot e) {
            throw new IllegalStateException(
                    "the snapshot changed while it was read: is another server on " + folder, e);
        }
    }

    /** The same table again takes the place of its equal, file by file, and nobody who reads it notices. */
    private Snapshot inItsPlace(Snapshot making) throws IOException {
        Path place =
                Files.createDirectories(folder.resolve(making.identity().hash().hex()));
        Snapshot placed = new Snapshot(place, making.identity());
        Files.move(making.csv(), placed.csv(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(making.schema(), placed.schema(), StandardCopyOption.ATOMIC_MOVE);
        return placed;
    }
}
