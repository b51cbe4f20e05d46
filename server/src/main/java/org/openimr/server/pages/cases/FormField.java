package org.openimr.server.pages.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * One field of a command's form.
 *
 * @param form   the command, so that no two fields of a page have one identifier
 * @param name   where the value stands in the command, such as {@code patient.age}
 * @param value  what was typed, kept when the command was refused
 * @param error  what is wrong with it, or empty
 */
record FormField(
        String form,
        String name,
        FieldKind kind,
        String label,
        String hint,
        boolean required,
        List<Option> options,
        String value,
        String error) {

    FormField {
        options = List.copyOf(options);
    }

    static FormField of(String name, FieldKind kind, String label, String hint) {
        return new FormField("", name, kind, label, hint, true, List.of(), "", "");
    }

    static FormField choice(String name, FieldKind kind, String label, String hint, List<Option> options) {
        return new FormField("", name, kind, label, hint, kind == FieldKind.CHOICE, options, "", "");
    }

    FormField optional() {
        return new FormField(form, name, kind, label, hint, false, options, value, error);
    }

    /**
     * In other words where there are some: the label's under the field's name, the hint's under {@code name.hint}, an
     * option's under {@code name.value}.
     */
    FormField worded(Function<String, Optional<String>> words) {
        return new FormField(
                form,
                name,
                kind,
                words.apply(name).orElse(label),
                words.apply(name + ".hint").orElse(hint),
                required,
                options.stream()
                        .map(option -> option.labeled(
                                words.apply(name + "." + option.value()).orElse(option.label())))
                        .toList(),
                value,
                error);
    }

    FormField in(String command) {
        return new FormField(command, name, kind, label, hint, required, options, value, error);
    }

    /** As typed, with what is wrong with it. */
    FormField typed(List<String> values, Optional<String> wrong) {
        return new FormField(
                form,
                name,
                kind,
                label,
                hint,
                required,
                options.stream()
                        .map(option -> option.selectedIf(values.contains(option.value())))
                        .toList(),
                values.stream().collect(Collectors.joining("\n")),
                wrong.orElse(""));
    }

    /**
     * All of them as typed.
     *
     * @param wrong  what is wrong with a field, where something is
     */
    static List<FormField> typed(
            List<FormField> fields, MultiValueMap<String, String> values, Function<FormField, Optional<String>> wrong) {
        return fields.stream()
                .map(field -> field.typed(values.getOrDefault(field.name(), List.of()), wrong.apply(field)))
                .toList();
    }

    /** With this value until another is typed. */
    FormField preset(String first) {
        return typed(List.of(first), Optional.empty());
    }

    public String control() {
        return kind.control();
    }

    public String inputType() {
        return kind.inputType();
    }

    public String id() {
        return (form + "-" + name).replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Identifiers of the hint and the error, or empty. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : id() + "-hint", error.isEmpty() ? "" : id() + "-error")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
