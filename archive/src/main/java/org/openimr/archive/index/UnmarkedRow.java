package org.openimr.archive.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.Facet;
import org.openimr.archive.search.GuidelineRelied;
import org.openimr.archive.search.ItemRow;
import org.openimr.archive.text.DecisiveReason;
import org.openimr.archive.text.Hits;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

/**
 * A row of results before what was sought is marked in it. It stands beside the item in the index, so that a page of
 * results needs no letter.
 *
 * @param service    what was decided
 * @param decidedIn  year of the decision date
 * @param treatment  as {@link ItemRow#treatment}
 * @param rationale  whole
 */
public record UnmarkedRow(
        PublishedId id,
        Optional<CaseNumber> caseNumber,
        int itemNumber,
        String service,
        Optional<Outcome> outcome,
        OptionalInt decidedIn,
        List<GuidelineRelied> guidelines,
        List<String> specialties,
        Optional<String> treatment,
        Optional<String> rationale) {
    public UnmarkedRow {
        guidelines = List.copyOf(guidelines);
        specialties = List.copyOf(specialties);
    }

    /** @param treatments  values of the item in {@link Facet#TREATMENT} */
    static UnmarkedRow of(PublishedDetermination published, Issue item, Collection<String> treatments) {
        Determination letter = published.determination();
        return new UnmarkedRow(
                published.id(),
                letter.caseNumber(),
                item.number(),
                item.serviceInDispute().orElse(item.service()),
                item.decision(),
                letter.dates().decisionDate().stream()
                        .mapToInt(day -> day.getYear())
                        .findFirst(),
                GuidelineRelied.of(item.reviewerBasis()),
                letter.reviewer().specialties(),
                treatments.stream()
                        .filter(path -> !path.equals(Facet.NOT_STATED))
                        .max(Comparator.comparingInt(String::length)),
                item.rationale());
    }

    /** @param sought  terms of the words and phrases to be marked */
    public ItemRow marked(List<List<String>> sought) {
        return new ItemRow(
                id,
                caseNumber,
                itemNumber,
                Hits.marked(service, 0, service.length(), Hits.in(service, sought)),
                outcome,
                decidedIn,
                guidelines,
                specialties,
                rationale
                        .map(text -> DecisiveReason.of(text, Hits.in(text, sought)))
                        .orElse(List.of()),
                treatment);
    }
}
