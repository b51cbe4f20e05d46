package org.openimr.server.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Shapes of plain values. */
public final class Shapes {
    /** Any text. */
    public static final Shape<String> TEXT =
            text("a text", Optional::of, value -> value, schema -> schema.put("type", "string"));

    /** A whole number of 32 bits. */
    public static final Shape<Integer> NUMBER = new ScalarShape<>(
            "a whole number",
            JsonNode::isNumber,
            node -> node.canConvertToExactIntegral() && node.canConvertToInt()
                    ? Optional.of(node.intValue())
                    : Optional.empty(),
            IntNode::valueOf,
            schema -> schema.put("type", "integer"));

    /** True or false. */
    public static final Shape<Boolean> TRUTH = new ScalarShape<>(
            "true or false",
            JsonNode::isBoolean,
            node -> Optional.of(node.booleanValue()),
            BooleanNode::valueOf,
            schema -> schema.put("type", "boolean"));

    /** A calendar date. */
    public static final Shape<LocalDate> DAY = text(
            "a day such as 2026-03-02",
            parsed(LocalDate::parse),
            LocalDate::toString,
            schema -> schema.put("type", "string").put("format", "date"));

    /** A moment, in UTC or with an offset. */
    public static final Shape<Instant> MOMENT = text(
            "a moment such as 2026-03-02T17:30:00Z",
            parsed(Instant::parse),
            Instant::toString,
            schema -> schema.put("type", "string").put("format", "date-time"));

    /** A UUID in its usual form. */
    public static final Shape<UUID> IDENTIFIER = text(
            "a UUID",
            text -> {
                try {
                    UUID id = UUID.fromString(text);
                    return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
                } catch (IllegalArgumentException _) {
                    return Optional.empty();
                }
            },
            UUID::toString,
            schema -> schema.put("type", "string").put("format", "uuid"));

    private Shapes() {}

    /** A text with a form of its own. */
    public static <T> Shape<T> text(
            String expected, Function<String, Optional<T>> parse, Function<T, String> print, String pattern) {
        return text(
                expected, parse, print, schema -> schema.put("type", "string").put("pattern", pattern));
    }

    private static <T> Shape<T> text(
            String expected,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            Consumer<ObjectNode> describe) {
        return new ScalarShape<>(
                expected,
                JsonNode::isString,
                node -> parse.apply(node.stringValue()),
                value -> StringNode.valueOf(print.apply(value)),
                describe);
    }

    /** One of an enumeration's names, as the code has them; they are permanent. */
    public static <E extends Enum<E>> Shape<E> oneOf(Class<E> values) {
        List<E> all = Arrays.asList(values.getEnumConstants());
        String names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
        return text(
                "one of " + names,
                text -> all.stream().filter(value -> value.name().equals(text)).findFirst(),
                Enum::name,
                schema -> {
                    ArrayNode allowed = schema.put("type", "string").putArray("enum");
                    all.forEach(value -> allowed.add(value.name()));
                });
    }

    /** A list, in its order. */
    public static <T> Shape<List<T>> list(Shape<T> of) {
        return new ListShape<>(of, Optional::of, List::copyOf, false);
    }

    /** A set of names, written in the order of the enumeration; none given twice. */
    public static <E extends Enum<E>> Shape<Set<E>> setOf(Class<E> values) {
        return new ListShape<>(
                oneOf(values),
                given -> {
                    Set<E> set = Set.copyOf(given);
                    return set.size() == given.size() ? Optional.of(set) : Optional.empty();
                },
                set -> set.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(set)),
                true);
    }

    /** A value whose JSON is settled elsewhere, under that name of its published schema. */
    public static <T> Shape<T> given(
            String schemaName, Function<JsonNode, Reading<T>> reader, Function<T, JsonNode> writer) {
        return new GivenShape<>("a " + schemaName, reader, writer, schemaName);
    }

    /** A value that may hold values of its own kind; the shape is asked for only when it is needed. */
    public static <T> Shape<T> later(String schemaName, Supplier<Shape<T>> shape) {
        return new LaterShape<>(schemaName, shape);
    }

    private static <T> Function<String, Optional<T>> parsed(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        };
    }
}
