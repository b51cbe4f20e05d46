package org.openimr.server.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import org.openimr.server.cases.Published;
import org.openimr.server.cases.PublishedTable;
import org.springframework.util.FileSystemUtils;

/**
 * What was published in a span of time, in an index of its own: so each saved search is asked of these few and not of
 * two million, and finds among them what it finds in the whole.
 */
final class NewDecisions implements AutoCloseable {
    private static final int PART = 200;

    private final Path folder;
    private final ArchiveIndex index;
    private final UnderstoodLetters letters;
    private final WholeResult results;
    private final Map<PublishedId, Instant> publishedAt = new HashMap<>();

    private NewDecisions(Path folder, ArchiveIndex index, Understanding understanding) {
        this.folder = folder;
        this.index = index;
        this.letters = new UnderstoodLetters(index, understanding);
        this.results = new WholeResult(index, letters);
    }

    /**
     * @param after    exclusive
     * @param through  inclusive
     */
    static NewDecisions between(PublishedTable table, Understanding understanding, Instant after, Instant through) {
        try {
            Path folder = Files.createTempDirectory("openimr-new-decisions-");
            NewDecisions decisions =
                    new NewDecisions(folder, LuceneArchiveIndex.open(folder.resolve("index")), understanding);
            decisions.fill(table, after, through);
            return decisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(PublishedTable table, Instant after, Instant through) {
        int offset = 0;
        List<Published> part = table.newest(0, PART);
        while (!part.isEmpty() && part.getFirst().at().isAfter(after)) {
            for (Published one : part) {
                if (!one.at().isAfter(after) || one.at().isAfter(through)) continue;
                PublishedId id = PublishedId.of(one.number());
                index.add(new PublishedDetermination(id, one.determination(), one.on(), LetterCopies.none()));
                publishedAt.put(id, one.at());
            }
            offset += PART;
            part = table.newest(offset, PART);
        }
        index.refresh();
    }

    boolean isEmpty() {
        return publishedAt.isEmpty();
    }

    /** Those of a subject that were published after that moment, newest decision first. */
    List<Item> of(AlertSubject subject, Instant after) {
        List<Item> items = new ArrayList<>();
        switch (subject) {
            case AlertSubject.Search search -> {
                switch (results.begin(search.request())) {
                    case SearchRefusal _ -> {}
                    case SearchResult first -> take(first, items);
                }
            }
            case AlertSubject.Citing(SectionKey key) ->
                new CitingItems(results).of(key).items().forEach(one -> items.add(one.item()));
        }
        items.removeIf(item ->
                !publishedAt.getOrDefault(item.published().id(), Instant.MIN).isAfter(after));
        return items;
    }

    private void take(SearchResult first, List<Item> items) {
        try {
            results.forEach(first, items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
