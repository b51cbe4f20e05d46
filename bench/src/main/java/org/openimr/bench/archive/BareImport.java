package org.openimr.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.openimr.determination.Determination;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/**
 * Lucene alone: the letters read and understood by the same reader, since the facets come from there; then the same four
 * text fields with the same analysis, the same facets and stored rows, by as many threads with the same buffer, one
 * commit. No database, no marks of fields, nothing to compare items by, no check whether a letter is known.
 */
final class BareImport implements ImportSide {
    private final AtomicLong letters = new AtomicLong();
    private Optional<IndexWriter> writer = Optional.empty();

    @Override
    public String name() {
        return "bare Lucene";
    }

    @Override
    public void prepare(Path folder) throws IOException {
        letters.set(0);
        writer = Optional.of(BareLucene.writer(folder));
    }

    @Override
    public void load(Path lines) throws IOException {
        IndexWriter to = writer.orElseThrow();
        new WrittenLines(lines).read(() -> new Indexing(to, letters));
        to.commit();
    }

    @Override
    public long letters() {
        return letters.get();
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) writer.get().close();
        writer = Optional.empty();
    }

    private record Indexing(IndexWriter writer, AtomicLong letters) implements WrittenLines.Worker {
        @Override
        public void take(String name, String text) throws IOException {
            if (!(DeterminationReader.read(text) instanceof Reading.Read read)) {
                throw new IOException("cannot be read: " + name);
            }
            Determination letter = read.determination();
            for (FlatItem item : FlatItem.of(letter)) writer.addDocument(document(letter, item));
            letters.incrementAndGet();
        }

        private static Document document(Determination letter, FlatItem item) throws IOException {
            Document document = BareLucene.document(item);
            document.add(new TextField("words of the service", item.service(), Field.Store.NO));
            document.add(new TextField("words of the rationale", item.rationale(), Field.Store.NO));
            document.add(new TextField("words of the summary", letter.summary().text(), Field.Store.NO));
            return document;
        }

        @Override
        public void close() {}
    }
}
