package org.openimr.server.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where backups are kept.
 *
 * <p>{@code base/TIME} a copy of the database's files; while it is not whole, {@code base/TIME.unfinished} · {@code wal/}
 * the archived segments of its log · {@code documents/} every document, once · {@code line} whose backups they are.
 */
record BackupFolder(Path root) {
    static final String UNFINISHED = ".unfinished";

    BackupFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path base() {
        return root.resolve("base");
    }

    Path segments() {
        return root.resolve("wal");
    }

    Path documents() {
        return root.resolve("documents");
    }

    /** The whole bases, the oldest first; one that was cut off is none. */
    List<Path> bases() throws IOException {
        return entries(base())
                .filter(path -> !path.toString().endsWith(UNFINISHED))
                .toList();
    }

    List<Path> unfinished() throws IOException {
        return entries(base())
                .filter(path -> path.toString().endsWith(UNFINISHED))
                .toList();
    }

    /** The archived segments of a timeline, in order. */
    SortedSet<Long> archived(long timeline) throws IOException {
        return entries(segments())
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".gz"))
                .flatMap(name -> Segment.named(name.substring(0, name.length() - 3)).stream())
                .filter(segment -> segment.timeline() == timeline)
                .map(Segment::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first segment after that one that is missing before a later one that is there. */
    Optional<Segment> firstGap(Segment after) throws IOException {
        SortedSet<Long> there = archived(after.timeline()).tailSet(after.number() + 1);
        if (there.isEmpty()) return Optional.empty();
        Segment next = after.next();
        while (there.contains(next.number())) next = next.next();
        return next.number() > there.getLast() ? Optional.empty() : Optional.of(next);
    }

    /** The last segment of the log that is kept, archived or in the base itself. */
    Segment lastKept(Manifest base) throws IOException {
        SortedSet<Long> there = archived(base.last().timeline());
        long last = there.isEmpty() ? 0 : there.getLast();
        return new Segment(base.last().timeline(), Math.max(last, base.last().number()));
    }

    /** Held while a backup is made. */
    FileChannel hold() throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) return channel;
        } catch (OverlappingFileLockException _) {
            // by this very process
        }
        channel.close();
        throw new BackupRefused(
                BackupFault.FOLDER_IN_USE, "Another backup into " + root + " is being made. Wait until it has ended.");
    }

    static Stream<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        }
    }
}
