package org.openimr.bench.archive;

import java.nio.file.Path;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;

/** The archive as the pages and the API ask it: what was typed, all facets, the split, rows with the hits marked. */
record OurSide(ArchiveIndex archive) implements SearchSide, AutoCloseable {
    static OurSide open(Path folder) {
        return new OurSide(LuceneArchiveIndex.open(folder));
    }

    @Override
    public int answer(Question question) {
        SearchAnswer answer = archive.search(question.request());
        return switch (answer) {
            case SearchResult result -> result.items();
            case SearchRefusal refusal -> throw new IllegalStateException(refusal + ": " + question);
        };
    }

    @Override
    public void close() {
        archive.close();
    }
}
