package org.openimr.records.proposal;

import java.util.function.Function;
import org.openimr.records.page.LinePlace;

/**
 * Something read out of a file.
 *
 * @param place  the line it stands on
 * @param rule   which rule read it, for a person
 */
public record Found<T>(T value, LinePlace place, Confidence confidence, String rule) {
    public Found {
        if (rule.isBlank()) throw new IllegalArgumentException("a rule said so");
    }

    /** Another value read from the same line by the same rule. */
    <U> Found<U> map(Function<T, U> change) {
        return new Found<>(change.apply(value), place, confidence, rule);
    }
}
