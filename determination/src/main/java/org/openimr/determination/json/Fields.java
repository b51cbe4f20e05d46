package org.openimr.determination.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.openimr.determination.Finding;
import tools.jackson.core.JacksonException;

/**
 * The fields of one JSON object. What is wrong becomes a finding and an absent value, so that one reading names every
 * fault of a text and not only the first.
 */
public final class Fields {
    private final Node.Obj object;
    private final String path;
    private final List<Finding> findings;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Node.Obj object, String path, List<Finding> findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    /**
     * The fields of the one object that a text is.
     *
     * @param findings  receives every fault, now and when fields are asked for; each with its character of the text
     * @return empty if and only if it is no JSON object
     */
    public static Optional<Fields> parse(String json, List<Finding> findings) {
        try {
            Node node = NodeParser.parse(json, findings);
            if (node instanceof Node.Obj object) return Optional.of(new Fields(object, "", findings));
            findings.add(
                    JsonFault.WRONG_TYPE.at(node.offset(), "The text is " + node.called() + "; expected one object."));
        } catch (JacksonException e) {
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            findings.add(JsonFault.MALFORMED.at(
                    Math.clamp(at, 0, json.length()), "This is not JSON: " + e.getOriginalMessage() + "."));
        }
        return Optional.empty();
    }

    /** Character of the text where the object begins. */
    public int offset() {
        return object.offset();
    }

    /** Whether a field is given, be it null. */
    public boolean has(String name) {
        return object.fields().containsKey(name);
    }

    public Optional<String> text(String name) {
        return value(
                name,
                "a text or null",
                node -> node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    public String requiredText(String name) {
        return required(name, text(name), "a text").orElse("");
    }

    public OptionalInt number(String name) {
        return OptionalInts.of(value(name, "a whole number or null", Fields::wholeNumber));
    }

    public OptionalInt requiredNumber(String name) {
        return OptionalInts.of(required(name, value(name, "a whole number", Fields::wholeNumber), "a whole number"));
    }

    public Optional<Boolean> truth(String name) {
        return value(
                name,
                "true, false or null",
                node -> node instanceof Node.Bool bool ? Optional.of(bool.value()) : Optional.empty());
    }

    public Optional<LocalDate> day(String name) {
        return oneOf(name, "a day such as 2016-11-18, or null", Fields::isoDay);
    }

    /** A text that {@code meaning} understands. */
    public <T> Optional<T> oneOf(String name, String expected, Function<String, Optional<T>> meaning) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(meaning);
        if (text.isPresent() && value.isEmpty()) fault(JsonFault.BAD_VALUE, name, expected);
        return value;
    }

    public <T> Optional<T> requiredOneOf(String name, String expected, Function<String, Optional<T>> meaning) {
        return required(name, oneOf(name, expected, meaning), expected);
    }

    public List<String> texts(String name) {
        return items(name, "a list of texts", (node, at) -> {
            if (node instanceof Node.Text text) return Optional.of(text.value());
            findings.add(JsonFault.WRONG_TYPE.at(node.offset(), at + " is " + node.called() + "; expected a text."));
            return Optional.empty();
        });
    }

    /** The object under {@code name}, or empty where there is none or it is null. */
    public Optional<Fields> object(String name) {
        return value(
                        name,
                        "an object or null",
                        node -> node instanceof Node.Obj inner ? Optional.of(inner) : Optional.empty())
                .map(inner -> new Fields(inner, pathOf(name), findings));
    }

    public Optional<Fields> requiredObject(String name) {
        return required(name, object(name), "an object");
    }

    public <T> List<T> objects(String name, Function<Fields, Optional<T>> meaning) {
        return items(name, "a list of objects", (node, at) -> {
            if (node instanceof Node.Obj inner) {
                Fields fields = new Fields(inner, at, findings);
                Optional<T> value = meaning.apply(fields);
                fields.reportUnknown();
                return value;
            }
            findings.add(JsonFault.WRONG_TYPE.at(node.offset(), at + " is " + node.called() + "; expected an object."));
            return Optional.empty();
        });
    }

    /** Fields that are understood but carry nothing of the determination. */
    public void passOver(String... names) {
        asked.addAll(List.of(names));
    }

    /** Call last: every field nobody asked for becomes a finding. */
    public void reportUnknown() {
        object.fields().forEach((name, node) -> {
            if (!asked.contains(name)) {
                findings.add(JsonFault.UNKNOWN_FIELD.at(
                        node.offset(), pathOf(name) + " is not a field of the published form; it was left out."));
            }
        });
    }

    /** A list that must hold something and does not. */
    public void badValueOrMissing(String name, String expected) {
        Node node = object.fields().get(name);
        if (node == null || node instanceof Node.Null) required(name, Optional.empty(), expected);
        else fault(JsonFault.BAD_VALUE, name, expected);
    }

    /** A value of the right type that cannot stand. */
    public void badValue(String name, String expected) {
        fault(JsonFault.BAD_VALUE, name, expected);
    }

    private interface Item<T> {
        Optional<T> of(Node node, String at);
    }

    private <T> List<T> items(String name, String expected, Item<T> meaning) {
        asked.add(name);
        List<T> values = new ArrayList<>();
        switch (object.fields().get(name)) {
            case null -> {} // an absent list is an empty one
            case Node.Arr list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    meaning.of(list.items().get(i), pathOf(name) + "[" + i + "]")
                            .ifPresent(values::add);
                }
            }
            case Node.Null _ -> {}
            case Node.Obj _, Node.Text _, Node.Num _, Node.Bool _ -> fault(JsonFault.WRONG_TYPE, name, expected);
        }
        return values;
    }

    private <T> Optional<T> value(String name, String expected, Function<Node, Optional<T>> meaning) {
        asked.add(name);
        Node node = object.fields().get(name);
        if (node == null || node instanceof Node.Null) return Optional.empty();
        Optional<T> value = meaning.apply(node);
        if (value.isEmpty()) fault(JsonFault.WRONG_TYPE, name, expected);
        return value;
    }

    private <T> Optional<T> required(String name, Optional<T> value, String expected) {
        Node node = object.fields().get(name);
        if (node == null || node instanceof Node.Null) {
            findings.add(
                    JsonFault.MISSING.at(object.offset(), pathOf(name) + " is missing; expected " + expected + "."));
        }
        return value;
    }

    private void fault(JsonFault fault, String name, String expected) {
        Node node = object.fields().get(name);
        if (node == null) throw new IllegalStateException("no such field: " + name);
        findings.add(fault.at(node.offset(), pathOf(name) + " is " + node.called() + "; expected " + expected + "."));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Optional<Integer> wholeNumber(Node node) {
        if (!(node instanceof Node.Num number)) return Optional.empty();
        try {
            return Optional.of(Integer.parseInt(number.digits()));
        } catch (NumberFormatException _) {
            return Optional.empty(); // a fraction, or beyond any number a letter states
        }
    }

    private static Optional<LocalDate> isoDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
