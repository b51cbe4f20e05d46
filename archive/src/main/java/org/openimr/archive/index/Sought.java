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

    static Sought everything() {
        return new Sought(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
