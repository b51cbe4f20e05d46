package org.openimr.archive.index;

import java.util.List;
import java.util.Optional;

/**
 * A typed query made ready for any index.
 *
 * @param condition  of items; empty: everything
 * @param marked     what is marked in results: per word or phrase that should occur its terms; one that ends with a star
 *                   stands for every word that begins so
 * @param weighed    words and phrases that add {@link #SERVICE_WEIGHT} times their score where they stand in the service
 * @param notices    for the person who typed it
 * @param typed      single words that must not be mistyped
 */
public record Sought(
        Optional<Condition> condition,
        List<List<String>> marked,
        List<List<String>> weighed,
        List<String> notices,
        List<TypedWord> typed) {
    /** A word of the service heading says more of an item than the same word in its story. */
    public static final float SERVICE_WEIGHT = 2f;

    /**
     * A word as it was typed.
     *
     * @param term  as the index compares it
     */
    public record TypedWord(String text, String term) {}

    public Sought {
        marked = List.copyOf(marked);
        weighed = List.copyOf(weighed);
        notices = List.copyOf(notices);
        typed = List.copyOf(typed);
    }

    /**
     * The words of which an item has to have one, where that is all that is asked. What weighs more in the service
     * stands in the text as well, so nothing else is found when both are alternatives of one question. That is the form
     * in which an index passes over most items that cannot be among the best.
     *
     * @return empty where something else is asked
     */
    public List<Condition.Said> eitherWord() {
        return condition.map(Sought::words).orElse(List.of());
    }

    private static List<Condition.Said> words(Condition condition) {
        return switch (condition) {
            case Condition.Said said -> oneWord(said).stream().toList();
            case Condition.Any(List<Condition> parts) -> {
                List<Condition.Said> each =
                        parts.stream().flatMap(part -> oneWord(part).stream()).toList();
                yield each.size() == parts.size() ? each : List.of();
            }
            case Condition.Near _, Condition.Begun _, Condition.Marked _, Condition.Decided _, Condition.All _ ->
                List.of();
        };
    }

    private static Optional<Condition.Said> oneWord(Condition condition) {
        return condition instanceof Condition.Said said && said.terms().size() == 1
                ? Optional.of(said)
                : Optional.empty();
    }

    static Sought everything() {
        return new Sought(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
