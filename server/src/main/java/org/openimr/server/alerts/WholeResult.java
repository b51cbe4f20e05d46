package org.openimr.server.alerts;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.alerts.UnderstoodLetters.Item;

/** All rows of a search, page by page, up to {@link #MOST}. No more than a page of them is held. */
public final class WholeResult {
    /** As far as the archive's pages reach. */
    public static final int MOST = 10_000;

    private final ArchiveIndex archive;
    private final UnderstoodLetters letters;

    WholeResult(ArchiveIndex archive, UnderstoodLetters letters) {
        this.archive = archive;
        this.letters = letters;
    }

    /** Takes one item. */
    public interface Taking {
        void take(Item item) throws IOException;
    }

    /** The first page, with which {@link #forEach} goes on; or the refusal. */
    public SearchAnswer begin(SearchRequest request) {
        return archive.search(request.withPageSize(SearchRequest.LARGEST_PAGE));
    }

    /**
     * Gives the items in the order of the search, each once even if something was published meanwhile; it may then be
     * fewer or more than the first page counted.
     */
    public void forEach(SearchResult first, Taking taking) throws IOException {
        Map<PublishedId, List<Item>> ofPage = new HashMap<>();
        int rows = 0;
        for (ItemRow row : (Iterable<ItemRow>) rows(first)::iterator) {
            if (rows++ % SearchRequest.LARGEST_PAGE == 0) ofPage.clear();
            for (Item item : ofPage.computeIfAbsent(row.id(), letters::items)) {
                if (item.issue().number() == row.itemNumber()) taking.take(item);
            }
        }
    }

    /** As {@link #forEach}, without reading the letters; read page by page while it is used. */
    Stream<ItemRow> rows(SearchResult first) {
        Set<String> given = new HashSet<>();
        int pages = Math.min(first.pages(), MOST / SearchRequest.LARGEST_PAGE);
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(number -> number == 1 ? first.rows().stream() : page(first.request(), number))
                .filter(row -> given.add(row.id() + "#" + row.itemNumber()));
    }

    private Stream<ItemRow> page(SearchRequest request, int number) {
        return archive.search(request.onPage(number)) instanceof SearchResult page
                ? page.rows().stream()
                : Stream.empty();
    }
}
