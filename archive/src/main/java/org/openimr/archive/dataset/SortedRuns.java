package org.openimr.archive.dataset;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.openimr.archive.PublishedId;

/**
 * Sorts more letters than memory holds: what has come is sorted and put aside whenever it grows large, and all that was
 * put aside is merged at the end. The files are gone when this is closed.
 */
final class SortedRuns implements AutoCloseable {
    /** Called with each letter in its order. */
    interface Taker {
        void take(LetterRows letter) throws IOException;
    }

    private final Path folder;
    private final long most;
    private final List<LetterRows> held = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long characters;

    /**
     * @param beside  where the files are put meanwhile
     * @param most    characters held in memory
     */
    SortedRuns(Path beside, long most) throws IOException {
        this.folder = Files.createTempDirectory(beside, ".sorting");
        this.most = most;
    }

    void add(LetterRows letter) throws IOException {
        held.add(letter);
        characters += letter.rows().length();
        if (characters > most) putAside();
    }

    private void putAside() throws IOException {
        held.sort(LetterRows.ORDER);
        Path run = folder.resolve(Integer.toString(runs.size()));
        runs.add(run);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (LetterRows letter : held) {
                byte[] rows = letter.rows().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(letter.letter().value());
                out.writeInt(letter.items());
                out.writeInt(rows.length);
                out.write(rows);
            }
        }
        held.clear();
        characters = 0;
    }

    /** Hands on everything that was added, in the one order. */
    void inOrder(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            held.sort(LetterRows.ORDER);
            for (LetterRows letter : held) taker.take(letter);
            return;
        }
        putAside();
        List<Run> open = new ArrayList<>();
        try {
            PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing(Run::first, LetterRows.ORDER));
            for (Path path : runs) {
                Run run = new Run(path);
                open.add(run);
                if (run.advance()) queue.add(run);
            }
            while (!queue.isEmpty()) {
                Run run = queue.remove();
                taker.take(run.first());
                if (run.advance()) queue.add(run);
            }
        } finally {
            for (Run run : open) run.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) Files.deleteIfExists(run);
        Files.deleteIfExists(folder);
    }

    /** One file, letter by letter. */
    private static final class Run implements AutoCloseable {
        private final DataInputStream in;
        private List<LetterRows> first = List.of();

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        }

        LetterRows first() {
            return first.getFirst();
        }

        boolean advance() throws IOException {
            try {
                PublishedId letter = new PublishedId(in.readUTF());
                int items = in.readInt();
                byte[] rows = new byte[in.readInt()];
                in.readFully(rows);
                first = List.of(new LetterRows(letter, new String(rows, StandardCharsets.UTF_8), items));
                return true;
            } catch (EOFException _) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
