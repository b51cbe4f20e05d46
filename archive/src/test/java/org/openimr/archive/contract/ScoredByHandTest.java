package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;

/** The ten best and all counts against a scorer that goes through every item itself. */
class ScoredByHandTest {
    private static final int TOP = 10;

    /** Of a score: the index adds in 32 bits what is added here in 64. */
    private static final double ROUNDING = 1e-5;

    @Test
    void ten_best_and_counts_are_those_of_the_definition(@TempDir Path folder) {
        ask(folder, 31, 400, 150);
    }

    @Test
    @Tag("long")
    void ten_best_and_counts_of_2000_questions_over_20000_items_are_those_of_the_definition(@TempDir Path folder) {
        ask(folder, 32, 8_000, 2_000);
    }

    private static void ask(Path folder, long seed, int letters, int questions) {
        GeneratedLetters generated = new GeneratedLetters(seed);
        List<PublishedDetermination> published = generated.letters(letters);
        List<PlainItem> items = PlainItem.of(published);
        PlainScores scores = new PlainScores(items);
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            for (int i = 0; i < published.size(); i++) {
                index.add(published.get(i));
                if (i % (letters / 7) == 0) index.commit(); // several segments
            }
            index.commit();
            assertThat(index.size().items()).isEqualTo(items.size());
            int withHits = 0;
            for (int i = 0; i < questions; i++) {
                PlainQuestion question = PlainQuestion.drawn(generated, 0);
                SearchRequest request = narrowed(generated, items, SearchRequest.of(question.typed()));
                SearchResult result = (SearchResult) index.search(request.withPageSize(TOP));
                compare(result, question, request, items, scores);
                if (result.items() > TOP) withHits++;
            }
            assertThat(withHits).isGreaterThan(questions / 3);
            System.out.printf("%,d questions over %,d items, seed %d: equal%n", questions, items.size(), seed);
        }
    }

    private static SearchRequest narrowed(GeneratedLetters generated, List<PlainItem> items, SearchRequest request) {
        SearchRequest narrowed = request;
        for (Facet facet : Facet.values()) {
            if (generated.random().nextInt(8) != 0) continue;
            narrowed = narrowed.narrow(
                    facet, generated.pick(List.copyOf(generated.pick(items).values(facet))));
        }
        return narrowed;
    }

    private record Scored(PlainItem item, double score) {
        private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(Comparator.comparing(Scored::decided).reversed())
                .thenComparing(s -> s.item().letter().id())
                .thenComparingInt(s -> s.item().issue().number());

        private LocalDate decided() {
            PublishedDetermination letter = item.letter();
            return letter.determination().dates().decisionDate().orElse(letter.publishedOn());
        }
    }

    private static void compare(
            SearchResult result,
            PlainQuestion question,
            SearchRequest request,
            List<PlainItem> items,
            PlainScores scores) {
        List<Integer> answering = IntStream.range(0, items.size())
                .filter(i -> scores.answers(question, i))
                .boxed()
                .toList();
        List<Scored> found = answering.stream()
                .filter(i -> items.get(i).isWithin(request, Optional.empty()))
                .map(i -> new Scored(items.get(i), scores.score(question, i)))
                .sorted(Scored.BEST_FIRST)
                .toList();
        String asked = request.toString();
        assertThat(result.items()).as(asked).isEqualTo(found.size());
        Map<String, Scored> byPlace =
                found.stream().collect(Collectors.toMap(s -> s.item().place(), s -> s));
        List<Scored> expected = found.stream().limit(TOP).toList();
        List<Scored> rows = result.rows().stream()
                .map(row -> Optional.ofNullable(byPlace.get(row.id() + "/" + row.itemNumber()))
                        .orElseThrow())
                .toList();
        assertThat(rows).as(asked).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            double score = expected.get(i).score();
            assertThat(rows.get(i).score()).as(asked).isCloseTo(score, within(score * ROUNDING));
            boolean sameScore = rows.get(i).score() == score;
            if (sameScore)
                assertThat(rows.get(i).item().place())
                        .as(asked)
                        .isEqualTo(expected.get(i).item().place());
        }
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counted = new HashMap<>();
            request.narrowedTo(facet).forEach(v -> counted.put(v, 0));
            PlainItem.counted(
                    answering.stream().map(items::get).filter(i -> i.isWithin(request, Optional.of(facet))),
                    facet,
                    counted);
            assertThat(result.facets().getOrDefault(facet, List.of()).stream()
                            .collect(Collectors.toMap(FacetCount::value, FacetCount::items)))
                    .as(facet + " of " + asked)
                    .isEqualTo(counted);
        }
    }
}
