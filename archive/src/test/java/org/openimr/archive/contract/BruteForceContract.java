package org.openimr.archive.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.FacetCount;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.search.SearchOrder;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/** What the index finds and counts against going through every item by hand. */
abstract class BruteForceContract {
    private final Adapter adapter;

    BruteForceContract(Adapter adapter) {
        this.adapter = adapter;
    }

    record Item(PublishedDetermination letter, Issue issue, UnderstoodItem understood, List<String> sections) {
        Item(PublishedDetermination letter, Issue issue, UnderstoodItem understood) {
            this(letter, issue, understood, sections(letter, issue));
        }

        String place() {
            return letter.id() + "/" + issue.number();
        }

        Set<String> values(Facet facet) {
            Set<String> values = new HashSet<>(
                    switch (facet) {
                        case OUTCOME ->
                            issue.decision().map(o -> o == Outcome.UPHELD ? "upheld" : "overturned").stream()
                                    .toList();
                        case YEAR ->
                            letter.determination().dates().decisionDate().map(d -> "" + d.getYear()).stream()
                                    .toList();
                        case SPECIALTY -> letter.determination().reviewer().specialties();
                        case BASIS ->
                            cited(issue).isEmpty()
                                    ? List.of("nothing-cited")
                                    : cited(issue).stream()
                                            .map(c -> c.kind() == GuidelineCitation.Kind.MTUS ? "mtus" : "non-mtus")
                                            .toList();
                        case GUIDELINE ->
                            cited(issue).stream()
                                    .map(c -> c.text().replace(" 2016", ""))
                                    .toList();
                        // understanding has tests of its own; here, that what it says is what is found and counted
                        case TREATMENT, PART, SECTION, DRUG_CLASS ->
                            ItemFacets.of(letter.determination(), issue, understood)
                                    .getOrDefault(facet, List.of());
                    });
            return values.isEmpty() ? Set.of("not-stated") : values;
        }

        private static List<GuidelineCitation> cited(Issue issue) {
            return issue.reviewerBasis().map(Basis::citations).orElse(List.of());
        }

        boolean saysInOneOf(String phrase, String... texts) {
            return Stream.of(texts).map(Item::spaced).anyMatch(text -> text.contains(spaced(phrase)));
        }

        boolean hasWordBeginning(String letters) {
            return sections.stream().anyMatch(section -> section.contains(" " + letters));
        }

        boolean decidedWithin(String from, String to) {
            String day = letter.determination()
                    .dates()
                    .decisionDate()
                    .orElse(letter.publishedOn())
                    .toString();
            return day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
        }

        boolean says(String phrase) {
            String sought = spaced(phrase);
            return sections.stream().anyMatch(section -> section.contains(sought));
        }

        private static List<String> sections(PublishedDetermination letter, Issue issue) {
            return Stream.of(
                            Stream.of(issue.service()),
                            issue.rationale().stream(),
                            cited(issue).stream().map(GuidelineCitation::text),
                            letter.determination().reviewer().specialties().stream(),
                            Stream.of(letter.determination().summary().text()))
                    .flatMap(s -> s)
                    .map(Item::spaced)
                    .toList();
        }

        private static String spaced(String text) {
            return EnglishText.terms(text).stream().collect(Collectors.joining(" ", " ", " "));
        }
    }

    record Question(String typed, Predicate<Item> meaning) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void items_counts_and_split_are_those_of_going_through_every_item(long seed, @TempDir Path folder) {
        GeneratedLetters generated = new GeneratedLetters(seed);
        List<PublishedDetermination> letters = generated.letters(150);
        List<Item> items = items(letters);
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

    static List<Item> items(List<PublishedDetermination> letters) {
        return letters.stream()
                .flatMap(l -> Lexicon.builtIn().understanding().of(l.determination()).stream()
                        .map(u -> new Item(l, l.determination().issues().get(u.number() - 1), u)))
                .toList();
    }

    /** The question, narrowed and ordered by chance. */
    static SearchRequest request(GeneratedLetters generated, Question question, List<Item> items) {
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

    private static void ask(GeneratedLetters generated, List<Item> items, ArchiveIndex index) {
        Question question = question(generated, 0);
        SearchRequest asked = request(generated, question, items);
        List<Item> text = items.stream().filter(question.meaning()).toList();
        List<Item> expected =
                text.stream().filter(i -> within(i, asked, Optional.empty())).toList();
        SearchResult result = (SearchResult) index.search(asked);
        assertThat(result.items()).as(asked.toString()).isEqualTo(expected.size());
        assertThat(rows(index, asked, result))
                .as(asked.toString())
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Item::place).toList());
        for (Facet facet : Facet.values()) {
            Map<String, Integer> counted = new HashMap<>();
            text.stream()
                    .filter(i -> within(i, asked, Optional.of(facet)))
                    .forEach(i -> i.values(facet).forEach(v -> counted.merge(v, 1, Integer::sum)));
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

    private static boolean within(Item item, SearchRequest request, Optional<Facet> but) {
        return request.narrowed().entrySet().stream()
                .filter(e -> !but.equals(Optional.of(e.getKey())))
                .allMatch(e -> e.getValue().stream().anyMatch(item.values(e.getKey())::contains));
    }

    /** A query together with what it means, built side by side. */
    static Question question(GeneratedLetters generated, int depth) {
        return switch (generated.random().nextInt(depth > 2 ? 4 : 8)) {
            case 2 -> ofField(generated);
            case 3 -> {
                String letters = generated.pick(List.of("lum", "inj", "medic", "surg", "zzz"));
                yield new Question(letters + "*", i -> i.hasWordBeginning(letters));
            }
            case 0 ->
                said(generated.pick(List.of("lumbar", "facet", "mri", "opioids", "L4-5", "knee", "unicorn")), false);
            case 1 -> said(generated.words(1 + generated.random().nextInt(2)), true);
            case 4 -> negated(question(generated, depth + 1));
            case 5 -> either(question(generated, depth + 1), question(generated, depth + 1));
            case 6 -> depth == 0 ? new Question("", _ -> true) : question(generated, depth + 1);
            default -> both(question(generated, depth + 1), question(generated, depth + 1));
        };
    }

    /** Words of one text, values, and ranges of days with both ends, one or none that matters. */
    private static Question ofField(GeneratedLetters generated) {
        String words = generated.words(1 + generated.random().nextInt(2));
        String phrase = '"' + words + '"';
        int year = 2013 + generated.random().nextInt(5);
        return switch (generated.random().nextInt(9)) {
            case 0 ->
                new Question(
                        "service:" + phrase, i -> i.saysInOneOf(words, i.issue().service()));
            case 1 ->
                new Question(
                        "rationale:" + phrase,
                        i -> i.saysInOneOf(words, i.issue().rationale().orElse("")));
            case 2 ->
                new Question(
                        "summary:" + phrase,
                        i -> i.saysInOneOf(
                                words, i.letter().determination().summary().text()));
            case 3 ->
                new Question(
                        "year:" + year + ".." + (year + 1), i -> i.decidedWithin(year + "-01-01", year + 1 + "-12-31"));
            case 4 -> new Question("year:.." + year, i -> i.decidedWithin("0000", year + "-12-31"));
            case 5 -> new Question("decided:" + year + "-06-15..", i -> i.decidedWithin(year + "-06-15", "9999"));
            case 6 ->
                new Question("outcome:upheld", i -> i.values(Facet.OUTCOME).contains("upheld"));
            case 7 ->
                new Question(
                        "specialty:\"public health\"",
                        i -> i.values(Facet.SPECIALTY).contains("Public Health & General Preventive Medicine"));
            default -> new Question("part:knee", i -> i.values(Facet.PART).contains("knee"));
        };
    }

    private static Question said(String words, boolean quoted) {
        return new Question(quoted ? '"' + words + '"' : words, i -> i.says(words));
    }

    private static Question negated(Question inner) {
        return new Question("-(" + inner.typed() + ")", i -> !inner.meaning().test(i));
    }

    private static Question either(Question one, Question two) {
        return new Question(
                "(" + one.typed() + " OR " + two.typed() + ")", one.meaning().or(two.meaning()));
    }

    private static Question both(Question one, Question two) {
        return new Question(
                "(" + one.typed() + " " + two.typed() + ")", one.meaning().and(two.meaning()));
    }
}
