package org.openimr.archive.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.search.Facet;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.SharedTraits;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.text.DecisiveReason;
import org.openimr.archive.text.Fragment;
import org.openimr.archive.understanding.Understanding;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/** A found item as an answer shows it. */
public record ShownItem(PublishedDetermination published, Issue item) {
    /** The item of this number; empty where the letter has none. */
    public static Optional<ShownItem> of(PublishedDetermination published, int number) {
        return published.determination().issues().stream()
                .filter(i -> i.number() == number)
                .findFirst()
                .map(item -> new ShownItem(published, item));
    }

    /**
     * In a list of results.
     *
     * @param treatments  values of the item in {@link Facet#TREATMENT}
     */
    public UnmarkedRow row(Collection<String> treatments) {
        return UnmarkedRow.of(published, item, treatments);
    }

    /** All that is searched of it. */
    List<String> texts() {
        return IndexedItem.texts(published.determination(), item);
    }

    /**
     * Among the items like one that has these traits.
     *
     * @param by  with which that one was understood
     */
    public SimilarItem likeOneOf(ItemTraits asked, Understanding by) {
        Determination letter = published.determination();
        return new SimilarItem(
                published.id(),
                letter.caseNumber(),
                item.number(),
                service(),
                item.decision(),
                letter.dates().decisionDate(),
                item.rationale().map(ShownItem::decisive).orElse(""),
                SharedTraits.of(asked, ItemTraits.of(letter, item, by)));
    }

    private String service() {
        return item.serviceInDispute().orElse(item.service());
    }

    private static String decisive(String rationale) {
        StringBuilder reason = new StringBuilder();
        for (Fragment part : DecisiveReason.of(rationale, List.of())) reason.append(part.text());
        return reason.toString();
    }
}
