package org.openimr.archive.similar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * Two items side by side: what both have, and where they differ. It does not say which is right.
 *
 * @param both     in the words of the first
 * @param differs  one entry for each kind of trait that only one has or each has otherwise, in the order of the kinds
 */
public record Compared(ComparedItem one, ComparedItem other, SharedTraits both, List<Difference> differs) {
    public Compared {
        differs = List.copyOf(differs);
    }

    /**
     * What only one of both has of a kind, each in its own words.
     *
     * @param one    only the first; may be empty, then the other is not
     * @param other  only the second
     */
    public record Difference(Kind kind, List<String> one, List<String> other) {
        public Difference {
            one = List.copyOf(one);
            other = List.copyOf(other);
            if (one.isEmpty() && other.isEmpty()) throw new IllegalArgumentException("no difference: " + kind);
        }
    }

    /** Compares an item of one letter with an item of another, or of the same, both understood with these lists. */
    public static Compared of(
            Determination letter, Issue item, Determination otherLetter, Issue otherItem, Understanding by) {
        ItemTraits one = ItemTraits.of(letter, item, by);
        ItemTraits other = ItemTraits.of(otherLetter, otherItem, by);
        return new Compared(
                item(letter, item, otherItem, by),
                item(otherLetter, otherItem, item, by),
                SharedTraits.of(one, other),
                Arrays.stream(Kind.values())
                        .flatMap(kind -> difference(kind, one, other).stream())
                        .toList());
    }

    /** Whether both were decided and not alike. */
    public boolean cameOutDifferently() {
        return one.outcome().isPresent()
                && other.outcome().isPresent()
                && !one.outcome().equals(other.outcome());
    }

    /** Where they differ in this kind of trait. */
    public Optional<Difference> differing(Kind kind) {
        return differs.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static Optional<Difference> difference(Kind kind, ItemTraits one, ItemTraits other) {
        List<String> onlyOne = only(kind, one, other.of(kind));
        List<String> onlyOther = only(kind, other, one.of(kind));
        if (onlyOne.isEmpty() && onlyOther.isEmpty()) return Optional.empty();
        return Optional.of(new Difference(kind, onlyOne, onlyOther));
    }

    private static List<String> only(Kind kind, ItemTraits item, Set<Trait> theirs) {
        return item.shown().entrySet().stream()
                .filter(trait -> trait.getKey().kind() == kind && !theirs.contains(trait.getKey()))
                .map(trait -> trait.getValue())
                .distinct()
                .toList();
    }

    private static ComparedItem item(Determination letter, Issue item, Issue other, Understanding by) {
        UnderstoodItem understood = UnderstoodTraits.item(letter, item, by);
        return new ComparedItem(
                letter.caseNumber(),
                item.number(),
                item.serviceInDispute().orElse(item.service()),
                item.decision(),
                values(understood.reviewerCited()),
                values(understood.criteria()),
                SharedWording.marked(
                        item.rationale().orElse(""), other.rationale().orElse("")));
    }

    private static <T> List<T> values(List<Derived<T>> derived) {
        return derived.stream().map(Derived::value).distinct().toList();
    }
}
