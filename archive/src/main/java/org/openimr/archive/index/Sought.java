package org.openimr.archive.index;

import java.util.List;
import java.util.Optional;

/**
 * A typed query made ready for any index.
 *
 * @param condition  of items; empty: everything
 * @param terms      per word or phrase that should occur, its terms: what is marked in results, and what adds {@link
 *     #SERVICE_WEIGHT} times its score where it stands in the service
 * @param notices    for the person who typed it
 */
public record Sought(Optional<Condition> condition, List<List<String>> terms, List<String> notices) {
    /** A word of the service heading says more of an item than the same word in its story. */
    public static final float SERVICE_WEIGHT = 2f;

    public Sought {
        terms = List.copyOf(terms);
        notices = List.copyOf(notices);
    }

    static Sought everything() {
        return new Sought(Optional.empty(), List.of(), List.of());
    }
}
