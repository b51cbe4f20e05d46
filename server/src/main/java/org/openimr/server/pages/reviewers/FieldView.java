package org.openimr.server.pages.reviewers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of a form, as the fragment of fields draws it.
 *
 * @param hint   empty where the label says all
 * @param value  as typed
 * @param error  what is wrong with it; empty where nothing is
 */
record FieldView(
        String name,
        Kind kind,
        String label,
        String hint,
        boolean required,
        List<Choice> options,
        String value,
        String error) {
    /** How it is asked for. */
    enum Kind {
        TEXT("text"),
        LONG_TEXT(""),
        NUMBER("number"),
        DATE("date"),
        /** One of a few, all to be seen. */
        CHOICE(""),
        /** Any of a few. */
        CHOICES(""),
        /** One of many. */
        SELECTION("");

        private final String inputType;

        Kind(String inputType) {
            this.inputType = inputType;
        }
    }

    FieldView {
        options = List.copyOf(options);
    }

    static FieldView of(String name, Kind kind, String label, String hint) {
        return new FieldView(name, kind, label, hint, true, List.of(), "", "");
    }

    static FieldView choice(String name, Kind kind, String label, List<Choice> options) {
        return new FieldView(name, kind, label, "", kind == Kind.CHOICE, options, "", "");
    }

    FieldView optional() {
        return new FieldView(name, kind, label, hint, false, options, value, error);
    }

    FieldView hinted(String words) {
        return new FieldView(name, kind, label, words, required, options, value, error);
    }

    /** As typed, with what is wrong with it. */
    FieldView typed(Typed typed) {
        List<String> values = typed.all(name);
        return new FieldView(
                name,
                kind,
                label,
                hint,
                required,
                options.stream()
                        .map(option -> option.selectedIf(values.contains(option.value())))
                        .toList(),
                String.join("\n", values),
                typed.fault(name));
    }

    public String control() {
        return kind.name();
    }

    public String inputType() {
        return kind.inputType;
    }

    public String id() {
        return "field-" + name;
    }

    /** Identifiers of the hint and the error, or empty. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : id() + "-hint", error.isEmpty() ? "" : id() + "-error")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
