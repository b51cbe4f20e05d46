package org.openimr.server.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A reviewer's working copy: the whole of what he or she writes on a case. Nothing of it is the case's until it is
 * signed.
 *
 * @param items  at most one for each disputed item, ascending
 */
public record DeskDraft(SummaryDraft summary, List<ItemDraft> items) {
    public DeskDraft {
        items = items.stream().sorted(Comparator.comparingInt(ItemDraft::item)).toList();
        if (items.stream().map(ItemDraft::item).distinct().count() != items.size()) {
            throw new IllegalArgumentException("an item is drafted twice");
        }
    }

    /** Nothing written yet. */
    public static DeskDraft empty() {
        return new DeskDraft(SummaryDraft.empty(), List.of());
    }

    /** With an empty draft for each of these items that has none, and no others. */
    public DeskDraft about(List<Integer> numbers) {
        return new DeskDraft(
                summary,
                numbers.stream()
                        .map(number -> on(number).orElseGet(() -> ItemDraft.empty(number)))
                        .toList());
    }

    /** What is written on that item. */
    public Optional<ItemDraft> on(int number) {
        return items.stream().filter(item -> item.item() == number).findFirst();
    }

    /** Sentences that state a fact of the record without a page, in the order in which they stand. */
    public List<SentencePlace> unsupported() {
        return places().stream()
                .filter(place -> place.sentence().isUnsupported())
                .toList();
    }

    /** Sentences that say that the file does not hold something, in the order in which they stand. */
    public List<SentencePlace> absences() {
        return places().stream()
                .filter(place -> SentenceKind.of(place.sentence().text()) == SentenceKind.ABSENCE)
                .toList();
    }

    /** Sentences that stand as they were proposed, in the order in which they stand. */
    public List<SentencePlace> proposals() {
        return places().stream().filter(place -> place.sentence().proposed()).toList();
    }

    private List<SentencePlace> places() {
        List<SentencePlace> places = new ArrayList<>(SentencePlace.of(SentencePlace.SUMMARY, summary.sentences()));
        for (ItemDraft item : items) places.addAll(SentencePlace.of(item.item(), item.rationale()));
        return places;
    }

    /** Items without an outcome or a rationale. */
    public List<Integer> open() {
        return items.stream().filter(ItemDraft::isOpen).map(ItemDraft::item).toList();
    }
}
