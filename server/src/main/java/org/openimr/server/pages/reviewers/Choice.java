package org.openimr.server.pages.reviewers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of the values of a choice. */
record Choice(String value, String label, boolean selected) {
    static Choice of(String value, String label) {
        return new Choice(value, label, false);
    }

    /** One for each of some words, by their names. */
    static <E extends Enum<E>> List<Choice> all(E[] words, Function<E, String> label) {
        return Arrays.stream(words)
                .map(word -> of(word.name(), label.apply(word)))
                .toList();
    }

    Choice selectedIf(boolean chosen) {
        return new Choice(value, label, chosen);
    }
}
