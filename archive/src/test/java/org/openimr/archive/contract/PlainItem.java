package org.openimr.archive.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/**
 * A disputed item as one goes through it by hand.
 *
 * @param service   its heading's terms
 * @param sections  the terms of all that is searched, section by section
 * @param counted   under what each facet counts it
 */
record PlainItem(
        PublishedDetermination letter,
        Issue issue,
        List<String> service,
        List<List<String>> sections,
        Map<Facet, Set<String>> counted) {
    PlainItem(PublishedDetermination letter, UnderstoodItem understood) {
        this(letter, letter.determination().issues().get(understood.number() - 1), understood);
    }

    private PlainItem(PublishedDetermination letter, Issue issue, UnderstoodItem understood) {
        this(
                letter,
                issue,
                EnglishText.terms(issue.service()),
                sections(letter, issue),
                Stream.of(Facet.values()).collect(Collectors.toMap(f -> f, f -> values(letter, issue, understood, f))));
    }

    static List<PlainItem> of(List<PublishedDetermination> letters) {
        return letters.stream()
                .flatMap(l -> Lexicon.builtIn().understanding().of(l.determination()).stream()
                        .map(understood -> new PlainItem(l, understood)))
                .toList();
    }

    String place() {
        return letter.id() + "/" + issue.number();
    }

    Set<String> values(Facet facet) {
        return counted.getOrDefault(facet, Set.of());
    }

    private static Set<String> values(
            PublishedDetermination letter, Issue issue, UnderstoodItem understood, Facet facet) {
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
                        ItemFacets.of(letter.determination(), issue, understood).getOrDefault(facet, List.of());
                });
        return values.isEmpty() ? Set.of("not-stated") : Set.copyOf(values);
    }

    boolean isWithin(SearchRequest request, Optional<Facet> but) {
        return request.narrowed().entrySet().stream()
                .filter(e -> !but.equals(Optional.of(e.getKey())))
                .allMatch(e -> e.getValue().stream().anyMatch(values(e.getKey())::contains));
    }

    /** How often the terms stand one after another in what is searched. */
    int says(List<String> terms) {
        return sections.stream().mapToInt(section -> times(section, terms)).sum();
    }

    /** Whether the terms stand one after another in that text alone. */
    static boolean saysIn(String text, List<String> terms) {
        return times(EnglishText.terms(text), terms) > 0;
    }

    boolean hasWordBeginning(String letters) {
        return sections.stream().flatMap(List::stream).anyMatch(term -> term.startsWith(letters));
    }

    /** Days as they are written, both inclusive. */
    boolean decidedWithin(String from, String to) {
        String day = letter.determination()
                .dates()
                .decisionDate()
                .orElse(letter.publishedOn())
                .toString();
        return day.compareTo(from) >= 0 && day.compareTo(to) <= 0;
    }

    static int times(List<String> text, List<String> terms) {
        int times = 0;
        for (int at = 0; at + terms.size() <= text.size(); at++) {
            if (text.subList(at, at + terms.size()).equals(terms)) times++;
        }
        return times;
    }

    private static List<GuidelineCitation> cited(Issue issue) {
        return issue.reviewerBasis().map(Basis::citations).orElse(List.of());
    }

    private static List<List<String>> sections(PublishedDetermination letter, Issue issue) {
        return Stream.of(
                        Stream.of(issue.service()),
                        issue.rationale().stream(),
                        cited(issue).stream().map(GuidelineCitation::text),
                        letter.determination().reviewer().specialties().stream(),
                        Stream.of(letter.determination().summary().text()))
                .flatMap(s -> s)
                .map(EnglishText::terms)
                .toList();
    }

    /** Items by value, each once per value. */
    static Map<String, Integer> counted(Stream<PlainItem> items, Facet facet, Map<String, Integer> into) {
        items.forEach(i -> i.values(facet).forEach(v -> into.merge(v, 1, Integer::sum)));
        return into;
    }
}
