package org.openimr.archive.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.Understanding;

/**
 * Makes the table of disputed items of any number of letters, in any order, within fixed memory: the same letters,
 * vocabulary and data files give the same bytes, whatever the order and the number of threads.
 */
public final class SnapshotMaker {
    private static final int PART = 200;
    private static final long HELD_CHARACTERS = 64L << 20;

    private final Understanding understanding;
    private final int threads;
    private final long held;

    /** @param threads  that understand letters at the same time, at least 1 */
    public SnapshotMaker(Understanding understanding, int threads) {
        this(understanding, threads, HELD_CHARACTERS);
    }

    /** @param held  characters kept in memory before they are put aside on disk */
    SnapshotMaker(Understanding understanding, int threads, long held) {
        if (threads < 1) throw new IllegalArgumentException("no threads: " + threads);
        this.understanding = understanding;
        this.threads = threads;
        this.held = held;
    }

    /**
     * Writes the table and its schema.
     *
     * @param letters  read once, by the thread that calls
     * @param folder   made if it is not there; what it has of an earlier table is replaced
     */
    public Snapshot make(Stream<NamedLetter> letters, Path folder) throws IOException {
        Files.createDirectories(folder);
        Snapshot.clear(folder);
        try (SortedRuns sorted = new SortedRuns(folder, held)) {
            understand(letters, sorted);
            Snapshot snapshot = new Snapshot(folder, write(sorted, folder.resolve(Snapshot.ROWS)));
            SchemaJson.write(ItemColumn.SCHEMA, snapshot.identity(), snapshot.schema());
            return snapshot;
        }
    }

    private void understand(Stream<NamedLetter> letters, SortedRuns sorted) throws IOException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Deque<Future<List<LetterRows>>> underway = new ArrayDeque<>();
            Iterator<NamedLetter> rest = letters.iterator();
            while (rest.hasNext()) {
                List<NamedLetter> part = new ArrayList<>(PART);
                while (part.size() < PART && rest.hasNext()) part.add(rest.next());
                underway.add(workers.submit(() -> part.stream()
                        .map(letter -> LetterRows.of(understanding, letter))
                        .toList()));
                if (underway.size() > 2 * threads) addAll(underway.remove(), sorted);
            }
            while (!underway.isEmpty()) addAll(underway.remove(), sorted);
        }
    }

    private static void addAll(Future<List<LetterRows>> part, SortedRuns sorted) throws IOException {
        try {
            for (LetterRows letter : part.get()) sorted.add(letter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while letters were being understood", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) throw io;
            throw new IllegalStateException("a letter could not be understood", e.getCause());
        }
    }

    private Identity write(SortedRuns sorted, Path file) throws IOException {
        MessageDigest digest = sha256();
        Tally tally = new Tally();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
            out.write(Csv.row(ItemColumn.SCHEMA.names()).getBytes(StandardCharsets.UTF_8));
            sorted.inOrder(letter -> {
                if (tally.counts(letter)) out.write(letter.rows().getBytes(StandardCharsets.UTF_8));
            });
        }
        return new Identity(
                ItemColumn.SCHEMA.name(),
                ItemColumn.SCHEMA.version(),
                new ContentHash(HexFormat.of().formatHex(digest.digest())),
                tally.counts(),
                understanding.edition());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What was written so far; letters come in their order. */
    private static final class Tally {
        private Optional<LetterRows> last = Optional.empty();
        private long letters;
        private long items;
        private long withoutItems;
        private long repeated;
        private long contradicting;

        /** Whether this one is to be written: the first of its name. */
        boolean counts(LetterRows letter) {
            PublishedId name = letter.letter();
            if (last.filter(before -> before.letter().equals(name)).isPresent()) {
                if (last.get().rows().equals(letter.rows())) repeated++;
                else contradicting++;
                return false;
            }
            last = Optional.of(letter);
            if (letter.items() == 0) {
                withoutItems++;
                return false;
            }
            letters++;
            items += letter.items();
            return true;
        }

        Identity.Counts counts() {
            return new Identity.Counts(letters, items, withoutItems, repeated, contradicting);
        }
    }
}
