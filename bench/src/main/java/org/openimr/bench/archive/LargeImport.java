package org.openimr.bench.archive;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.Sources;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.determination.Determination;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.NotedDocument;

/**
 * Two million letters imported once, in a process of its own whose heap is bounded. The generator's letters go straight
 * into the import; nothing but the archive is written to the disk.
 */
public final class LargeImport {
    private static final String HEAP = "4g";
    private static final int LOOKED_UP = 1_000;
    private static final double TOLD_EVERY_SECONDS = 30;
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> ASKED = List.of(
            "lumbar facet injection",
            "tramadol OR hydrocodone",
            "\"not medically necessary\"",
            "service:MRI year:2015..2016 outcome:overturned",
            "category:injection part:knee",
            "cites:odg -opioid");

    private final LetterStream letters;
    private final PrintStream out;

    private LargeImport(LetterStream letters, PrintStream out) {
        this.letters = letters;
        this.out = out;
    }

    /** Starts the process, waits for it, and returns its exit status. */
    static int start(Options options, Path corpus) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx" + HEAP,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeImport.class.getName(),
                        Long.toString(options.seed()),
                        Integer.toString(options.letters().orElse(LetterStream.MOST)),
                        corpus.toString(),
                        options.folder().map(Path::toString).orElse(""))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Seed, letters, folder of the real letters, and where the archive is kept; it is deleted where that is empty. */
    public static void main(String... arguments) throws Exception {
        LetterStream letters =
                LetterStream.of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        boolean kept = !arguments[3].isEmpty();
        Path folder = kept ? Path.of(arguments[3]) : Files.createTempDirectory("openimr-large");
        if (kept && new File(arguments[3]).exists()) {
            System.err.println("bench: " + folder + " is there already; give a folder that is not.");
            System.exit(2);
        }
        try {
            new LargeImport(letters, System.out).run(folder);
        } finally {
            if (!kept) ImportBench.delete(folder);
        }
    }

    private void run(Path folder) throws Exception {
        HeapWatch heap = HeapWatch.begin();
        try (OurImport ours = new OurImport()) {
            ours.prepare(folder);
            long from = System.nanoTime();
            ImportSummary summary =
                    ours.load(sources -> sources.stream("generated.jsonl", new LetterLines(letters)), new Told(from));
            double seconds = (System.nanoTime() - from) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%,d letters imported in %,.0f s, %,.0f a second; threads %,.0f s reading, %,.0f s keeping, %,.0f s"
                            + " indexing%n",
                    summary.added(),
                    seconds,
                    summary.added() / seconds,
                    summary.reading().toMillis() / 1e3,
                    summary.keeping().toMillis() / 1e3,
                    summary.indexing().toMillis() / 1e3);
            long counted = ours.letters();
            out.printf(
                    Locale.ROOT,
                    "database %,.0f MB, index %,.0f MB%nheap at most %,.0f MB, %,.0f MB after a collection, of %s%n",
                    Sources.size(folder) / MEGABYTE - Sources.size(folder.resolve("archive")) / MEGABYTE,
                    Sources.size(folder.resolve("archive")) / MEGABYTE,
                    heap.mostBefore() / MEGABYTE,
                    heap.mostAfter() / MEGABYTE,
                    HEAP);
            if (counted != letters.letters()) throw new IllegalStateException(counted + " letters in the archive");
            out.printf(Locale.ROOT, "%,d letters in the database, as many in the index%n", counted);
            try (ArchiveIndex index = ours.index()) {
                lookUp(index);
                search(index);
            }
        }
    }

    /** Letters from all over the stream, whole as they were made. */
    private void lookUp(ArchiveIndex index) {
        int step = Math.max(1, letters.letters() / LOOKED_UP);
        int found = 0;
        for (int number = 0; number < letters.letters(); number += step) {
            Determination made = letters.letter(number).determination();
            PublishedId id = PublishedId.of(made.caseNumber().orElseThrow());
            int items = index.get(id)
                    .map(letter -> letter.determination().issues().size())
                    .orElseThrow(() -> new IllegalStateException(id + " is not there"));
            if (items != made.issues().size()) throw new IllegalStateException(id + " has " + items + " items");
            found++;
        }
        out.printf(Locale.ROOT, "%,d letters looked up by number, all there%n", found);
    }

    private void search(ArchiveIndex index) {
        for (String asked : ASKED) {
            SearchRequest request = SearchRequest.of(asked);
            index.search(request);
            long from = System.nanoTime();
            switch (index.search(request)) {
                case SearchResult result ->
                    out.printf(
                            Locale.ROOT,
                            "%,9d items in %,6.1f ms: %s%n",
                            result.items(),
                            (System.nanoTime() - from) / 1e6,
                            asked);
                case SearchRefusal refusal -> throw new IllegalStateException(asked + ": " + refusal);
            }
        }
    }

    private final class Told implements ImportWatch {
        private final long from;
        private long told;

        Told(long from) {
            this.from = from;
            this.told = from;
        }

        @Override
        public void at(long documents, long bytes) {
            long now = System.nanoTime();
            if ((now - told) / 1e9 < TOLD_EVERY_SECONDS) return;
            told = now;
            double seconds = (now - from) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%,d letters, %,.0f a second, %.0f minutes left%n",
                    documents,
                    documents / seconds,
                    (letters.letters() - documents) * seconds / documents / 60);
        }

        @Override
        public void noted(NotedDocument noted) {}
    }
}
