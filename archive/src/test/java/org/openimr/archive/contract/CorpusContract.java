package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ArchiveSize;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.Placement;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.text.Fragment;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/** The real letters in the archive. */
abstract class CorpusContract {
    private final Adapter adapter;

    CorpusContract(Adapter adapter) {
        this.adapter = adapter;
    }

    @Test
    void every_item_of_every_real_letter_is_found_and_counted(@TempDir Path folder) throws IOException {
        List<PublishedDetermination> letters = CorpusLetters.all();
        List<Issue> items = letters.stream()
                .flatMap(l -> l.determination().issues().stream())
                .toList();
        try (ArchiveIndex index = adapter.open(folder)) {
            letters.forEach(letter -> assertThat(index.add(letter)).isEqualTo(Placement.ADDED));
            index.commit();
            letters.forEach(letter -> assertThat(index.add(letter)).isEqualTo(Placement.UNCHANGED));
            assertThat(index.size()).isEqualTo(new ArchiveSize(102, items.size()));
            letters.forEach(letter -> assertThat(index.get(letter.id())).contains(letter));
            SearchResult all = result(index, SearchRequest.everything());
            assertThat(all.items()).isEqualTo(items.size());
            assertThat(all.split())
                    .isEqualTo(new OutcomeSplit(
                            decided(items, Outcome.UPHELD), decided(items, Outcome.OVERTURNED), (int) items.stream()
                                    .filter(i -> i.decision().isEmpty())
                                    .count()));
            for (Facet facet : Facet.values()) {
                assertThat(all.facets().getOrDefault(facet, List.of()).stream()
                                .collect(Collectors.toMap(FacetCount::value, FacetCount::items)))
                        .as(facet.toString())
                        .containsAllEntriesOf(letters.stream()
                                .flatMap(l -> Lexicon.builtIn().understanding().of(l.determination()).stream()
                                        .map(u -> ItemFacets.of(
                                                l.determination(),
                                                l.determination().issues().get(u.number() - 1),
                                                u))
                                        .flatMap(values -> values.getOrDefault(facet, List.of()).stream()))
                                .collect(Collectors.groupingBy(v -> v, Collectors.summingInt(_ -> 1)))
                                .entrySet()
                                .stream()
                                .filter(e -> e.getValue()
                                        > (facet == Facet.SECTION
                                                ? 3
                                                : 1)) // the last of a long list may lie beyond what is shown
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            }
            hitsAreWhatWasSought(index, "\"not medically necessary\"", "is medic necessari not");
            hitsAreWhatWasSought(index, "facet injections OR opioids", "facet inject opioid");
            hitsAreWhatWasSought(index, "MRI lumbar -cervical", "mri lumbar magnet reson imag");
        }
    }

    /** corpus/README.md: the 97 dated letters hold 226 items, 199 upheld and 27 overturned. */
    @Test
    void the_dated_letters_come_out_as_their_publisher_counted(@TempDir Path folder) throws IOException {
        try (ArchiveIndex index = adapter.open(folder)) {
            CorpusLetters.all().stream()
                    .filter(l -> l.determination().caseNumber().isPresent())
                    .forEach(index::add);
            index.commit();
            assertThat(index.size()).isEqualTo(new ArchiveSize(97, 226));
            assertThat(result(index, SearchRequest.everything()).split()).isEqualTo(new OutcomeSplit(199, 27, 0));
        }
    }

    private static void hitsAreWhatWasSought(ArchiveIndex index, String typed, String terms) {
        SearchResult result = result(index, SearchRequest.of(typed).withPageSize(100));
        assertThat(result.items()).as(typed).isPositive();
        for (ItemRow row : result.rows()) {
            for (Fragment fragment : row.reason()) {
                if (fragment.hit())
                    assertThat(terms.split(" "))
                            .contains(EnglishText.terms(fragment.text()).getFirst());
            }
        }
    }

    private static int decided(List<Issue> items, Outcome outcome) {
        return (int) items.stream()
                .filter(i -> i.decision().equals(Optional.of(outcome)))
                .count();
    }

    private static SearchResult result(ArchiveIndex index, SearchRequest request) {
        return (SearchResult) index.search(request);
    }
}
