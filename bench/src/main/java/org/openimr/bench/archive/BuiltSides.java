package org.openimr.bench.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexWriter;

/** The three sides with the same letters in them, built once in a folder and opened again while they fit. */
record BuiltSides(OurSide ours, BareLucene bare, PostgresSide postgres) implements AutoCloseable {
    /** Another form of what is built, another number. */
    private static final int FORM = 1;

    private static final int THREADS = 2;
    private static final int COMMIT_EVERY = 50_000;

    static BuiltSides in(Path folder, LetterStream letters, PrintStream out) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path made = folder.resolve("made.txt");
        String wanted = "form %d, seed %d, %d letters, %d real ones%n"
                .formatted(
                        FORM, letters.seed(), letters.letters(), letters.real().size());
        boolean fits = Files.exists(made) && Files.readString(made).equals(wanted);
        if (!fits) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new IllegalArgumentException(folder + " holds something else than these letters ("
                            + wanted.strip() + "); give an empty folder.");
                }
            }
        }
        PostgresSide postgres = PostgresSide.open(folder.resolve("postgres"));
        try {
            if (fits) out.printf("opened again: %s%n", folder);
            else new Building(folder, letters, out).build(postgres);
            Files.writeString(made, wanted);
            return new BuiltSides(
                    OurSide.open(folder.resolve("ours")), BareLucene.open(folder.resolve("bare")), postgres);
        } catch (IOException | SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        ours.close();
        bare.close();
        postgres.close();
    }

    private record Building(Path folder, LetterStream letters, PrintStream out) {
        void build(PostgresSide postgres) throws IOException, SQLException {
            timed("OpenIMR", () -> {
                try (OurSide ours = OurSide.open(folder.resolve("ours"))) {
                    each(letter -> {
                        ours.archive().add(letter.published());
                        if (letter.number() % COMMIT_EVERY == COMMIT_EVERY - 1)
                            ours.archive().commit();
                    });
                }
                return true;
            });
            timed("bare Lucene", () -> {
                try (IndexWriter writer = BareLucene.writer(folder.resolve("bare"))) {
                    each(letter -> {
                        for (FlatItem item : FlatItem.of(letter)) writer.addDocument(BareLucene.document(item));
                    });
                    writer.commit();
                }
                return true;
            });
            postgres.create();
            timed("PostgreSQL", () -> {
                parts(part -> {
                    try (PostgresSide.Copy copy = postgres.copy()) {
                        for (int number = part; number < letters.letters(); number += THREADS) {
                            for (FlatItem item : FlatItem.of(letters.letter(number))) copy.add(item);
                        }
                    }
                });
                postgres.index();
                return true;
            });
        }

        private interface Each<T> {
            void take(T one) throws Exception;
        }

        private void each(Each<GeneratedDetermination> work) throws IOException {
            parts(part -> {
                for (int number = part; number < letters.letters(); number += THREADS) {
                    work.take(letters.letter(number));
                }
            });
        }

        private static void parts(Each<Integer> work) throws IOException {
            List<Callable<Boolean>> parts = new ArrayList<>();
            for (int part = 0; part < THREADS; part++) {
                int own = part;
                parts.add(() -> {
                    work.take(own);
                    return true;
                });
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                for (Future<Boolean> done : threads.invokeAll(parts)) done.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while building", e);
            } catch (ExecutionException e) {
                throw new IOException("building failed", e);
            }
        }

        private interface Work {
            boolean run() throws IOException, SQLException;
        }

        /** Not a comparison: the sides build one after the other, on a machine that may do something else. */
        private void timed(String side, Work work) throws IOException, SQLException {
            long begun = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - begun) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%-12s built from %,d letters in %,.0f s (%,.0f letters/s, generating included)%n",
                    side,
                    letters.letters(),
                    seconds,
                    letters.letters() / seconds);
        }
    }
}
