package org.openimr.server.pages.parties;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.panel.parties.intake.EntryFault;
import org.openimr.panel.register.intake.ImportProblem;

/**
 * One field of a form, as the fragment of fields draws it.
 *
 * @param hint   empty where the label says all
 * @param value  as typed
 * @param error  what is wrong with it; empty where nothing is
 */
record EntryField(
        String name,
        Control asked,
        String label,
        String hint,
        boolean required,
        List<Choice> options,
        String value,
        String error) {
    /** How it is asked for; the fragment knows these names. */
    enum Control {
        TEXT("text"),
        DATE("date"),
        LONG_TEXT(""),
        CHOICE(""),
        SELECTION("");

        private final String inputType;

        Control(String inputType) {
            this.inputType = inputType;
        }
    }

    /** One of several. */
    record Choice(String value, String label, boolean selected) {
        static Choice of(String value, String label) {
            return new Choice(value, label, false);
        }
    }

    EntryField {
        options = List.copyOf(options);
    }

    static EntryField text(String name, String label, String hint) {
        return new EntryField(name, Control.TEXT, label, hint, false, List.of(), "", "");
    }

    static EntryField day(String name, String label, String hint) {
        return new EntryField(name, Control.DATE, label, hint, false, List.of(), "", "");
    }

    static EntryField chosen(String name, Control control, String label, List<Choice> options) {
        return new EntryField(name, control, label, "", false, options, "", "");
    }

    EntryField needed() {
        return new EntryField(name, asked, label, hint, true, options, value, error);
    }

    /** As typed, with what is wrong with it. */
    EntryField typed(Map<String, String> values, List<ImportProblem> problems) {
        String typed = values.getOrDefault(name, "");
        String wrong = problems.stream()
                .filter(problem -> problem.column().filter(name::equals).isPresent())
                .map(EntryField::words)
                .findFirst()
                .orElse("");
        List<Choice> chosen = options.stream()
                .map(option -> new Choice(
                        option.value(), option.label(), option.value().equals(typed)))
                .toList();
        return new EntryField(name, asked, label, hint, required, chosen, typed, wrong);
    }

    /** The name of a column means nothing to who sees a label. */
    private static String words(ImportProblem problem) {
        return problem.code().equals(EntryFault.EMPTY.code())
                ? "This is empty; fill it in."
                : problem.what() + " " + problem.remedy();
    }

    public String control() {
        return asked.name();
    }

    public String inputType() {
        return asked.inputType;
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
