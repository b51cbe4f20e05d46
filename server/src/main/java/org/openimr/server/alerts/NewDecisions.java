package org.openimr.server.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRefusal;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import org.openimr.server.archive.FedLetter;
import org.openimr.server.archive.KeptLetters;
import org.springframework.util.FileSystemUtils;

/**
 * What was published after one position of the archive and up to another, in an index of its own: so each saved search is
 * asked of these few and not of two million, and finds among them what it finds in the whole.
 */
final class NewDecisions implements AutoCloseable {
    private static final int PART = 500;

    private final Path folder;
    private final ArchiveIndex index;
    private final ArchiveIndex whole;
    private final long after;
    private final UnderstoodLetters letters;
    private final WholeResult results;
    private final Map<PublishedId, Long> positions = new ConcurrentHashMap<>();

    private NewDecisions(Path folder, ArchiveIndex whole, Lexicon lexicon, long after) {
        this.folder = folder;
        this.index = LuceneArchiveIndex.open(folder.resolve("index"), lexicon);
        this.whole = whole;
        this.after = after;
        this.letters = new UnderstoodLetters(index, lexicon.understanding());
        this.results = new WholeResult(index, letters);
    }

    /**
     * What a subject has, newest decision first.
     *
     * @param shown  the first {@link AlertPost#MOST_SHOWN}
     * @param all    how many there are
     */
    record Found(List<Item> shown, int all) {
        static final Found NOTHING = new Found(List.of(), 0);

        Found {
            shown = List.copyOf(shown);
        }
    }

    /**
     * Letters that were withdrawn or corrected meanwhile are not among them as they were.
     *
     * @param whole    the archive that has them too
     * @param lexicon  with which the archive reads letters and questions
     * @param after    exclusive
     * @param through  inclusive
     */
    static NewDecisions between(KeptLetters kept, ArchiveIndex whole, Lexicon lexicon, long after, long through) {
        try {
            Path folder = Files.createTempDirectory("openimr-new-decisions-");
            NewDecisions decisions = new NewDecisions(folder, whole, lexicon, after);
            decisions.fill(kept, through);
            return decisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(KeptLetters kept, long through) {
        List<FedLetter> part = kept.fresh(after, through, PART);
        while (!part.isEmpty()) {
            part.parallelStream().forEach(letter -> {
                index.add(letter.published().orElseThrow());
                positions.put(letter.id(), letter.position());
            });
            part = kept.fresh(part.getLast().position(), through, PART);
        }
        index.refresh();
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    /** Those of a subject that were published after that position. */
    Found of(AlertSubject subject, long told) {
        return search(subject.request()).map(first -> since(told, first)).orElse(Found.NOTHING);
    }

    /**
     * A word that these few letters lack is not mistyped for that: words are mended only where the whole archive mends
     * them, and so.
     */
    private Optional<SearchResult> search(SearchRequest request) {
        Optional<SearchResult> found = result(results.begin(request));
        if (found.isEmpty() || !found.get().mended()) return found;
        return result(whole.search(request))
                .filter(SearchResult::mended)
                .flatMap(SearchResult::meant)
                .flatMap(meant -> result(results.begin(request.saying(meant))))
                .filter(mended -> !mended.mended());
    }

    private static Optional<SearchResult> result(SearchAnswer answer) {
        return switch (answer) {
            case SearchResult result -> Optional.of(result);
            case SearchRefusal _ -> Optional.empty();
        };
    }

    private Found since(long told, SearchResult first) {
        if (told <= after) return new Found(items(first.rows().stream()), first.items());
        List<ItemRow> rows = results.rows(first)
                .filter(row -> positions.getOrDefault(row.id(), 0L) > told)
                .toList();
        return new Found(items(rows.stream()), rows.size());
    }

    private List<Item> items(Stream<ItemRow> rows) {
        return rows.limit(AlertPost.MOST_SHOWN)
                .flatMap(row -> letters.item(row.id(), row.itemNumber()).stream())
                .toList();
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
