package org.openimr.server.pages.filing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question ready to print. What is absent is an empty text.
 *
 * @param kind     name of a {@link Question.Kind}
 * @param heading  over this and the following questions
 * @param value    as typed; of a day, the month, the day and the year stand in {@code parts}
 * @param error    what is wrong with it
 */
record FieldView(
        String name,
        String kind,
        String heading,
        String label,
        String hint,
        boolean required,
        String value,
        Parts parts,
        List<Option> options,
        String autofill,
        int longest,
        String error) {

    /** The three answers of a day. */
    record Parts(String month, String day, String year) {}

    record Option(String value, String label, boolean selected) {}

    FieldView {
        options = List.copyOf(options);
    }

    public String id() {
        return name.replace('.', '-');
    }

    /** Where a link from the summary of faults leads: what can be typed into. */
    public String first() {
        return switch (kind) {
            case "DAY" -> id() + "-month";
            case "CHOICE" -> id() + "-0";
            default -> id();
        };
    }

    /** Identifiers of the hint and the error, or empty. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : id() + "-hint", error.isEmpty() ? "" : id() + "-error")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
