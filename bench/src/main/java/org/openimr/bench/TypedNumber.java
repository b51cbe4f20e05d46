package org.openimr.bench;

import java.util.Map;
import java.util.Optional;

/** Whole numbers behind options, as people type them: {@code 1,000,000} and {@code 1_000_000} too. */
public final class TypedNumber {
    private TypedNumber() {}

    /**
     * The number behind an option; empty where the option was not given.
     *
     * @param values  of options, as typed
     * @throws IllegalArgumentException if it is none, with a sentence for whoever typed it
     */
    public static Optional<Long> of(Map<String, String> values, String option) {
        Optional<String> typed = Optional.ofNullable(values.get(option));
        try {
            return typed.map(value -> Long.parseLong(value.replace(",", "").replace("_", "")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number: " + typed.orElse(""), e);
        }
    }
}
