package org.openimr.archive.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.ItemFacets;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Phrases;
import org.openimr.archive.similar.Trait;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;

/**
 * One disputed item as it is found by. Every adapter writes these fields and no others, so that a new one is found by in
 * each.
 *
 * @param letter    the letter that it belongs to
 * @param number    place in the letter, from 1
 * @param decided   epoch day of the decision, or of publication where the letter has no date
 * @param service    terms of the service alone, so that a match in it weighs more
 * @param rationale  terms of the rationale alone
 * @param summary    terms of the letter's clinical case summary
 * @param sections   terms of all that is searched: the item's own sections and its letter's; a phrase runs across none
 * @param marks      short words of fields that have values, as {@link Condition.Marked} asks for them
 * @param traits     keys of the traits by which items are compared
 * @param phrases    of the rationale, only whether the item has one
 * @param facets     at least one value for every facet
 * @param row        what is shown of it in a list
 */
public record IndexedItem(
        PublishedId letter,
        int number,
        long decided,
        List<String> service,
        List<String> rationale,
        List<String> summary,
        List<List<String>> sections,
        NavigableSet<String> marks,
        NavigableSet<String> traits,
        SequencedSet<String> phrases,
        Map<Facet, List<String>> facets,
        UnmarkedRow row) {
    public IndexedItem {
        sections = List.copyOf(sections);
    }

    /** Those of a letter, in its order. */
    public static List<IndexedItem> allOf(PublishedDetermination published, Understanding understanding) {
        List<UnderstoodItem> understood = understanding.of(published.determination());
        Map<String, List<String>> terms = new HashMap<>();
        List<IndexedItem> all = new ArrayList<>();
        for (int i = 0; i < understood.size(); i++) {
            Issue item = published.determination().issues().get(i);
            all.add(of(published, item, understood.get(i), understanding, terms));
        }
        return all;
    }

    private static IndexedItem of(
            PublishedDetermination published,
            Issue item,
            UnderstoodItem understood,
            Understanding understanding,
            Map<String, List<String>> terms) {
        Determination letter = published.determination();
        NavigableSet<String> keys = new TreeSet<>();
        ItemTraits.shownBy(letter, item, understood).stream().map(Trait::key).forEach(keys::add);
        List<String> rationale = item.rationale()
                .map(text -> terms.computeIfAbsent(text, EnglishText::terms))
                .orElse(List.of());
        Map<Facet, List<String>> facets = ItemFacets.of(letter, item, understood);
        return new IndexedItem(
                published.id(),
                item.number(),
                letter.dates().decisionDate().orElse(published.publishedOn()).toEpochDay(),
                terms.computeIfAbsent(item.service(), EnglishText::terms),
                rationale,
                terms.computeIfAbsent(letter.summary().text(), EnglishText::terms),
                texts(letter, item).stream()
                        .map(text -> terms.computeIfAbsent(text, EnglishText::terms))
                        .toList(),
                Marks.of(published.id(), letter, item, understood, understanding),
                keys,
                Phrases.in(rationale),
                facets,
                UnmarkedRow.of(published, item, facets.getOrDefault(Facet.TREATMENT, List.of())));
    }

    /**
     * Service, rationale, citations of both sides, specialties, clinical case summary. The diagnoses are the summary's
     * own words and need no section.
     */
    static List<String> texts(Determination letter, Issue item) {
        return Stream.of(
                        Stream.of(item.service()),
                        item.rationale().stream(),
                        citations(item),
                        letter.reviewer().specialties().stream(),
                        letter.reviewer().subspecialties().stream(),
                        Stream.of(letter.summary().text()))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> citations(Issue item) {
        return Stream.of(item.claimsAdministratorBasis(), item.reviewerBasis())
                .flatMap(basis -> basis.stream())
                .map(Basis::citations)
                .flatMap(List::stream)
                .map(GuidelineCitation::text);
    }
}
