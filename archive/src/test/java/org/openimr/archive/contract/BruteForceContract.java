package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;

/** What the index finds and counts against going through every item by hand. */
abstract class BruteForceContract {
    private final Adapter adapter;

    BruteForceContract(Adapter adapter) {
        this.adapter = adapter;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void items_counts_and_split_are_those_of_going_through_every_item(long seed, @TempDir Path folder) {
        GeneratedLetters generated = new GeneratedLetters(seed);
        List<PublishedDetermination> letters = generated.letters(150);
        List<PlainItem> items = PlainItem.of(letters);
        try (ArchiveIndex index = adapter.open(folder)) {
            for (PublishedDetermination letter : letters) {
                index.add(letter);
                if (generated.random().nextInt(40) == 0) index.commit(); // several segments
            }
            index.commit();
            assertThat(index.size().items()).isEqualTo(items.size());
            for (int i = 0; i < 60; i++) ask(generated, items, index);
        }
    }

    /** The question, narrowed and ordered by chance. */
    static SearchRequest request(GeneratedLetters generated, PlainQuestion question, List<PlainItem> items) {
        SearchRequest request = SearchRequest.of(question.typed()).withPageSize(100);
        for (Facet facet : Facet.values()) {
            if (generated.random().nextInt(4) != 0) continue;
            for (int n = 1 + generated.random().nextInt(2); n > 0; n--) {
                request = request.narrow(
                        facet, generated.pick(List.copyOf(generated.pick(items).values(facet))));
            }
        }
        return request.inOrder(generated.pick(List.of(SearchOrder.values())));
    }

    private static void ask(GeneratedLetters generated, List<PlainItem> items, ArchiveIndex index) {
        PlainQuestion question = PlainQuestion.drawnWithFields(generated);
        SearchRequest asked = request(generated, question, items);
        List<PlainItem> text = items.stream().filter(question::isAnsweredBy).toList();
        List<PlainItem> expected =
                text.stream().filter(i -> i.isWithin(asked, Optional.empty())).toList();
        SearchResult result = (SearchResult) index.search(asked);
        assertThat(result.items()).as(asked.toString()).isEqualTo(expected.size());
        assertThat(rows(index, asked, result))
                .as(asked.toString())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(PlainItem::place).toList());
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counted = PlainItem.counted(
                    text.stream().filter(i -> i.isWithin(asked, Optional.of(facet))), facet, new HashMap<>());
            asked.narrowedTo(facet).forEach(v -> counted.putIfAbsent(v, 0));
            assertThat(result.facets().getOrDefault(facet, List.of()).stream()
                            .collect(Collectors.toMap(FacetCount::value, FacetCount::items)))
                    .as(facet + " of " + asked)
                    .isEqualTo(counted);
            if (facet == Facet.OUTCOME) {
                assertThat(result.split())
                        .isEqualTo(new OutcomeSplit(
                                counted.getOrDefault("upheld", 0),
                                counted.getOrDefault("overturned", 0),
                                counted.getOrDefault("not-stated", 0)));
            }
        }
    }

    private static List<String> rows(ArchiveIndex index, SearchRequest request, SearchResult first) {
        List<String> places = new ArrayList<>();
        for (int page = 1; page <= first.pages(); page++) {
            SearchResult result = (SearchResult) index.search(request.onPage(page));
            result.rows().forEach(r -> places.add(r.id() + "/" + r.itemNumber()));
        }
        return places;
    }
}
