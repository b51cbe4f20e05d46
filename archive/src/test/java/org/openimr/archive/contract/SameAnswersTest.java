package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.ContentHash;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.SearchAnswer;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.determination.Determination;

/** Whole answers of both adapters to the same questions: counts, facets, order of the rows, marked words, notices. */
class SameAnswersTest {
    private final List<String> found = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53})
    void generated_letters(long seed, @TempDir Path folder) {
        GeneratedLetters generated = new GeneratedLetters(seed);
        List<PublishedDetermination> letters = generated.letters(150);
        List<PlainItem> items = PlainItem.of(letters);
        try (ArchiveIndex lucene = Adapter.LUCENE.open(folder);
                ArchiveIndex cluster = Adapter.OPENSEARCH.open(folder)) {
            fill(letters, generated.random(), lucene, cluster);
            for (int i = 0; i < 120; i++) {
                SearchRequest request =
                        BruteForceContract.request(generated, PlainQuestion.drawnWithFields(generated), items);
                same(request.withPageSize(1 + generated.random().nextInt(30)), lucene, cluster);
                same(request, lucene, cluster);
            }
            letters.subList(0, 40).forEach(letter -> sameSimilar(letter, lucene, cluster));
        }
        print("generated letters, seed " + seed);
    }

    @Test
    void real_letters_each_three_times(@TempDir Path folder) throws IOException {
        Random random = new Random(97);
        List<PublishedDetermination> real = CorpusLetters.all();
        List<PublishedDetermination> letters = Stream.concat(
                        real.stream(),
                        real.stream().flatMap(letter -> IntStream.range(0, 2).mapToObj(n -> varied(letter, n))))
                .toList();
        try (ArchiveIndex lucene = Adapter.LUCENE.open(folder);
                ArchiveIndex cluster = Adapter.OPENSEARCH.open(folder)) {
            fill(letters, random, lucene, cluster);
            for (PublishedDetermination letter : real) {
                letter.determination().issues().forEach(item -> {
                    List<String> service = words(item.service());
                    List<String> reason = words(item.rationale().orElse("not medically necessary"));
                    same(narrowed(some(service, 2, random, " "), letter, random), lucene, cluster);
                    same(narrowed('"' + inOrder(reason, random) + '"', letter, random), lucene, cluster);
                    same(
                            narrowed(
                                    some(service, 2, random, " OR ") + " OR (" + some(reason, 2, random, " ") + " -"
                                            + some(reason, 1, random, "") + ")",
                                    letter,
                                    random),
                            lucene,
                            cluster);
                    same(SearchRequest.of(ofFields(service, letter, random)), lucene, cluster);
                    same(SearchRequest.of(mistyped(some(service, 1, random, ""), random)), lucene, cluster);
                });
                sameSimilar(letter, lucene, cluster);
            }
        }
        print("real letters, each three times");
    }

    private static void fill(List<PublishedDetermination> letters, Random random, ArchiveIndex... indices) {
        for (PublishedDetermination letter : letters) {
            boolean commits = random.nextInt(60) == 0; // several segments
            for (ArchiveIndex index : indices) {
                index.add(letter);
                if (commits) index.commit();
            }
        }
        for (ArchiveIndex index : indices) index.commit();
        assertThat(indices[1].size()).isEqualTo(indices[0].size());
    }

    private void same(SearchRequest request, ArchiveIndex lucene, ArchiveIndex cluster) {
        SearchAnswer expected = lucene.search(request);
        assertThat(cluster.search(request)).as(request.toString()).isEqualTo(expected);
        found.add("search");
    }

    private void sameSimilar(PublishedDetermination letter, ArchiveIndex lucene, ArchiveIndex cluster) {
        letter.determination().issues().forEach(item -> {
            SimilarQuestion question = SimilarQuestion.about(letter, item, 20);
            SimilarAnswer expected = lucene.similar(question);
            assertThat(cluster.similar(question)).as(item.service()).isEqualTo(expected);
            found.add(expected.rows().isEmpty() ? "similar, none near" : "similar");
        });
    }

    private void print(String what) {
        assertThat(found).hasSizeGreaterThan(200);
        System.out.println("same answers, " + what + ": "
                + found.stream().collect(Collectors.groupingBy(f -> f, Collectors.counting())));
    }

    private static SearchRequest narrowed(String typed, PublishedDetermination letter, Random random) {
        SearchRequest request = SearchRequest.of(typed);
        if (random.nextInt(3) == 0) {
            Facet facet = List.of(Facet.values()).get(random.nextInt(Facet.values().length));
            Determination d = letter.determination();
            request = request.narrow(
                    facet,
                    ItemFacets.of(
                                    d,
                                    d.issues().getFirst(),
                                    Lexicon.builtIn().understanding().of(d).getFirst())
                            .getOrDefault(facet, List.of("none"))
                            .getFirst());
        }
        if (random.nextInt(4) == 0) request = request.inOrder(SearchOrder.OLDEST);
        if (random.nextInt(8) == 0) request = request.inOrder(SearchOrder.CASE);
        return request.withPageSize(5 + random.nextInt(40)).onPage(1 + random.nextInt(2));
    }

    private static String ofFields(List<String> service, PublishedDetermination letter, Random random) {
        String word = some(service, 1, random, "");
        String begun = word.substring(0, Math.min(word.length(), 4)) + "*";
        int year = 2013 + random.nextInt(5);
        List<String> all = List.of(
                "service:" + word + " year:.." + year,
                "rationale:" + begun + " OR summary:" + word,
                begun + " -service:" + begun,
                "drug:opioid OR drug:" + begun,
                "category:injection OR category:\"physical therapy\" " + word,
                "cites:acoem* outcome:overturned " + word,
                "level:L4-5 OR level:C5-6 OR side:left",
                "part:\"low back\" decided:" + year + "-06-01..",
                "case:" + letter.id() + " OR specialty:\"pain medicine\"",
                "\"" + some(service, 2, random, " ") + "\"~4 OR ESI OR \"PT\"",
                "physical therapy OR mri " + word,
                "epidural steroid injection -lesi norco");
        return all.get(random.nextInt(all.size()));
    }

    private static String mistyped(String word, Random random) {
        if (word.length() < 4) return word;
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + "q" + word.substring(at + 1);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String some(List<String> words, int count, Random random, String between) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .map(word -> word.replaceAll("[^A-Za-z0-9]", ""))
                .map(word -> word.isEmpty() ? "treatment" : word)
                .limit(count)
                .collect(Collectors.joining(between));
    }

    private static String inOrder(List<String> words, Random random) {
        int from = random.nextInt(Math.max(1, words.size() - 3));
        return String.join(" ", words.subList(from, Math.min(words.size(), from + 2 + random.nextInt(2))))
                .replace('"', ' ');
    }

    /** The same letter under another name, published on another day, its items in part. */
    private static PublishedDetermination varied(PublishedDetermination letter, int number) {
        Determination d = letter.determination();
        int items = Math.max(1, d.issues().size() - number);
        return new PublishedDetermination(
                PublishedId.of(ContentHash.of((letter.id() + "/" + number).getBytes(StandardCharsets.UTF_8))),
                new Determination(
                        d.family(),
                        Optional.empty(),
                        d.dates(),
                        d.priority(),
                        d.reviewer(),
                        d.summary(),
                        d.issues().subList(0, items)),
                letter.publishedOn().plusDays(number),
                letter.copies());
    }
}
