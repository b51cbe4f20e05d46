package org.openimr.server.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.Arrival;
import org.openimr.archive.intake.Found;
import org.openimr.archive.intake.KnownVersion;
import org.openimr.determination.Finding;
import org.openimr.server.archive.NotedDocument.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports letters: documents are read on all cores, kept in the database batch by batch in the order of the sources, and
 * indexed from memory. Killed at any point and run again, no letter is lost and none is there twice.
 */
public final class LetterImport {
    private static final int AHEAD_PER_CORE = 3;

    private final DataSource database;
    private final Optional<ArchiveIndex> index;
    private final Pace pace;
    private final int cores = Runtime.getRuntime().availableProcessors();

    /** @param index  empty where a server indexes what it finds in the database */
    public LetterImport(DataSource database, Optional<ArchiveIndex> index) {
        this(database, index, Pace.DEFAULT);
    }

    LetterImport(DataSource database, Optional<ArchiveIndex> index, Pace pace) {
        this.database = database;
        this.index = index;
        this.pace = pace;
    }

    /**
     * Imports letters that are public records already.
     *
     * @throws ArchiveNotKept if the database fails; what was kept stays, and the same run again goes on from there
     */
    public ImportSummary run(ImportOrder order, ImportWatch watch) throws InterruptedException {
        return run(order, Optional.empty(), watch);
    }

    /**
     * Brings in letters that are not public yet: they wait for the review of their de-identification, and nothing of them
     * is found, counted or shown before. Those added and corrected in the summary are those that wait.
     *
     * @param mode  by which rule they are to be made public
     * @throws ArchiveNotKept as {@link #run}
     */
    public ImportSummary forReview(ImportOrder order, Mode mode, ImportWatch watch) throws InterruptedException {
        return run(order, Optional.of(mode), watch);
    }

    private ImportSummary run(ImportOrder order, Optional<Mode> mode, ImportWatch watch) throws InterruptedException {
        KeptLetters kept = new KeptLetters(JdbcClient.create(database));
        ExecutorService pool =
                Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().factory());
        try {
            Optional<IndexingBeside> indexing = index.filter(_ -> mode.isEmpty())
                    .map(its -> new IndexingBeside(its, kept, pool, AHEAD_PER_CORE * cores, pace));
            Run run = new Run(order, mode, watch, indexing);
            BatchReading reading = new BatchReading(kept, order.publishedOn());
            try (ReadAhead ahead = new ReadAhead(
                    order.origin(), pool, AHEAD_PER_CORE * cores, pace, batch -> run.timed(reading, batch))) {
                for (var batch = ahead.next(); batch.isPresent(); batch = ahead.next()) run.keep(batch.get());
            }
            return run.end();
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Takes a letter out of search; its versions stay readable.
     *
     * @param reason  in words for the public
     * @return false where it is not there or is withdrawn already
     */
    public boolean withdraw(PublishedId id, String reason, String actor) {
        LetterKeeping keeping = new LetterKeeping(database);
        long run = keeping.begin("withdrawal of " + id, actor);
        boolean withdrawn = keeping.withdraw(id, reason, run);
        keeping.end(run, RunCounts.ofOne(withdrawn));
        index.ifPresent(its -> new IndexFeed(new KeptLetters(JdbcClient.create(database)), its).follow());
        return withdrawn;
    }

    private final class Run {
        private final LetterKeeping keeping = new LetterKeeping(database);
        private final ImportOrder order;
        private final Optional<Mode> mode;
        private final ImportWatch watch;
        private final Optional<IndexingBeside> indexing;
        private final long number;
        private final Set<ContentHash> told = new HashSet<>();
        private final LongAdder reading = new LongAdder();
        private long keepingNanos;
        private long added;
        private long corrected;
        private long unchanged;
        private long conflicts;
        private long unread;
        private long partial;
        private long documents;

        Run(ImportOrder order, Optional<Mode> mode, ImportWatch watch, Optional<IndexingBeside> indexing) {
            this.order = order;
            this.mode = mode;
            this.watch = watch;
            this.indexing = indexing;
            this.number = keeping.begin(order.source(), order.actor());
        }

        ReadBatch timed(BatchReading readingOf, List<Found> batch) {
            long begun = System.nanoTime();
            ReadBatch read = readingOf.read(batch);
            reading.add(System.nanoTime() - begun);
            return read;
        }

        void keep(ReadBatch batch) throws InterruptedException {
            unchanged += batch.unchanged();
            unread += batch.unread().size();
            batch.unread().forEach(watch::noted);
            Set<ContentHash> aside = batch.letters().isEmpty() ? Set.of() : letters(batch);
            batch.lacking().forEach(noted -> partlyRead(noted, aside));
            batch.partial().forEach(noted -> partlyRead(noted, aside));
            documents += batch.documents();
            watch.at(documents, batch.through());
        }

        /** Each document once: what a run that was cut off had told is the same as what this one tells. */
        private void partlyRead(NotedDocument noted, Set<ContentHash> aside) {
            ContentHash source = noted.source().orElseThrow();
            if (aside.contains(source) || !told.add(source)) return;
            partial++;
            watch.noted(noted);
        }

        /** The documents that were kept aside. */
        private Set<ContentHash> letters(ReadBatch batch) throws InterruptedException {
            List<NewLetter> letters = batch.letters();
            long begun = System.nanoTime();
            KeptBatch kept = mode.isPresent()
                    ? keeping.await(letters, batch.partial(), mode.get(), order.corrections(), number)
                    : keeping.keep(letters, batch.partial(), order.corrections(), number);
            keepingNanos += System.nanoTime() - begun;
            List<NewLetter> placed = new ArrayList<>();
            Set<ContentHash> aside = new HashSet<>();
            boolean following = false;
            for (int i = 0; i < letters.size(); i++) {
                NewLetter letter = letters.get(i);
                switch (kept.arrivals().get(i)) {
                    case Arrival.Added _ -> {
                        added++;
                        placed.add(letter);
                    }
                    case Arrival.Corrected _ -> {
                        corrected++;
                        following = placed.add(letter);
                    }
                    case Arrival.Unchanged _ -> unchanged++;
                    case Arrival.Conflict(KnownVersion known) -> {
                        conflicts++;
                        aside.add(letter.source());
                        watch.noted(conflict(letter, known));
                    }
                }
            }
            if (indexing.isPresent()) indexing.get().kept(kept, placed, following);
            return aside;
        }

        private NotedDocument conflict(NewLetter letter, KnownVersion known) {
            return new NotedDocument(
                    letter.name(),
                    Kind.CONFLICT,
                    Optional.of(letter.id()),
                    Optional.of(letter.source()),
                    Optional.of(known.source()),
                    List.<Finding>of());
        }

        ImportSummary end() throws InterruptedException {
            if (indexing.isPresent()) indexing.get().commit();
            ImportSummary summary = new ImportSummary(
                    added,
                    corrected,
                    unchanged,
                    conflicts,
                    unread,
                    partial,
                    Duration.ofNanos(reading.sum()),
                    Duration.ofNanos(keepingNanos),
                    Duration.ofNanos(indexing.map(IndexingBeside::nanos).orElse(0L)));
            keeping.end(number, summary.counts());
            return summary;
        }
    }
}
