package org.openimr.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.server.ArchiveDesk;
import org.openimr.server.archive.ArchiveSettings;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportSummary;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.NotedDocument;
import org.openimr.vocabulary.load.Vocabularies;

/** {@code ./openimr import}: letters read, kept durably in the embedded database, understood and indexed. */
final class OurImport implements ImportSide {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 1);

    private Optional<ArchiveDesk> desk = Optional.empty();
    private Path folder = Path.of("");

    @Override
    public String name() {
        return "OpenIMR";
    }

    @Override
    public void prepare(Path folder) {
        this.folder = folder;
        desk = Optional.of(ArchiveDesk.open(new ArchiveDesk.Place(
                folder,
                Optional.empty(),
                new ArchiveSettings.InProcess(),
                Vocabularies.builtIn().vocabulary())));
    }

    @Override
    public void load(Path lines) throws InterruptedException {
        load(sources -> sources.walk(lines), new Unwatched());
    }

    ImportSummary load(ImportOrder.Origin origin, ImportWatch watch) throws InterruptedException {
        ImportOrder order = new ImportOrder("bench", "bench", origin, Optional.empty(), PUBLISHED);
        ImportSummary summary = desk.orElseThrow().letters().run(order, watch);
        if (!summary.isWhole()) throw new IllegalStateException("not all letters were taken: " + summary);
        return summary;
    }

    /** The database must have as many as the index. */
    @Override
    public long letters() throws IOException {
        long kept = desk.orElseThrow().kept();
        close();
        try (ArchiveIndex index = index()) {
            long indexed = index.size().determinations();
            if (indexed != kept) throw new IOException(kept + " letters kept, " + indexed + " indexed");
            return indexed;
        }
    }

    /** Once the desk is closed. */
    ArchiveIndex index() {
        return LuceneArchiveIndex.open(folder.resolve("archive"));
    }

    @Override
    public void close() {
        desk.ifPresent(ArchiveDesk::close);
        desk = Optional.empty();
    }

    private record Unwatched() implements ImportWatch {
        @Override
        public void at(long documents, long bytes) {}

        @Override
        public void noted(NotedDocument noted) {}
    }
}
