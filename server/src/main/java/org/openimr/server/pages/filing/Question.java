package org.openimr.server.pages.filing;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that the form asks.
 *
 * @param name      of the answer in the draft; also of its words: {@code field.claim.number}
 * @param words     where its words stand, if elsewhere than under its name
 * @param options   of a choice
 * @param autofill  what a browser may fill in where a worker writes of himself or herself, or empty
 */
record Question(String name, String words, Kind kind, boolean required, List<String> options, String autofill) {
    /** How it is answered. */
    enum Kind {
        TEXT(200),
        PHONE(40),
        EMAIL(200),
        LONG_TEXT(2_000),
        DAY(4),
        CHOICE(60),
        CONFIRMATION(3);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** Characters, inclusive. */
        int longest() {
            return longest;
        }
    }

    Question {
        options = List.copyOf(options);
    }

    static Question of(String name, Kind kind) {
        return new Question(name, name, kind, true, List.of(), "");
    }

    static <E extends Enum<E>> Question choice(String name, Class<E> values) {
        return choice(
                name, Arrays.stream(values.getEnumConstants()).map(Enum::name).toList());
    }

    static Question choice(String name, List<String> options) {
        return new Question(name, name, Kind.CHOICE, true, options, "");
    }

    Question optional() {
        return new Question(name, words, kind, false, options, autofill);
    }

    Question filledBy(String autocomplete) {
        return new Question(name, words, kind, required, options, autocomplete);
    }

    Question worded(String elsewhere) {
        return new Question(name, elsewhere, kind, required, options, autofill);
    }

    /** The names of its answers: a day has three. */
    List<String> names() {
        return kind == Kind.DAY ? List.of(name + ".month", name + ".day", name + ".year") : List.of(name);
    }
}
