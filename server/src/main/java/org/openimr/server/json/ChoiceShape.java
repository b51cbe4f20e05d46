package org.openimr.server.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object of one of several kinds. Its field {@value #KIND} names which, and decides what else it holds.
 *
 * @param choices  each under its own name; every value is of exactly one
 */
public record ChoiceShape<T>(List<Choice<T, ?>> choices) implements Shape<T> {
    private static final String KIND = "kind";

    public ChoiceShape {
        choices = List.copyOf(choices);
    }

    /**
     * One kind.
     *
     * @param name  permanent
     */
    public record Choice<T, V extends T>(String name, Class<V> type, ObjectShape<V> shape) {
        private Optional<T> read(ObjectNode node, String path, Faults faults) {
            return shape.read(node, path, faults).map(value -> value);
        }

        private ObjectNode write(T value) {
            ObjectNode written = JsonNodeFactory.instance.objectNode().put(KIND, name);
            shape.write(type.cast(value)).properties().forEach(field -> written.set(field.getKey(), field.getValue()));
            return written;
        }

        private ObjectNode schema(Schemas schemas) {
            ObjectNode schema = shape.described(schemas);
            ((ObjectNode) schema.path("properties")).putObject(KIND).put("const", name);
            schema.withArray("required").add(KIND);
            return schema;
        }
    }

    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        if (!node.isObject()) return faults.wrongType(path, node, expected());
        String at = path.isEmpty() ? KIND : path + "." + KIND;
        JsonNode kind = node.path(KIND);
        if (kind.isMissingNode() || kind.isNull()) return faults.missing(at, names());
        Optional<Choice<T, ?>> chosen = choices.stream()
                .filter(choice -> kind.isString() && choice.name().equals(kind.stringValue()))
                .findFirst();
        if (chosen.isEmpty()) return faults.badValue(at, kind, names());
        ObjectNode rest = (ObjectNode) node.deepCopy();
        rest.remove(KIND);
        return chosen.get().read(rest, path, faults);
    }

    @Override
    public JsonNode write(T value) {
        return choices.stream()
                .filter(choice -> choice.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of no kind that can be written: " + value))
                .write(value);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode one = schema.putArray("oneOf");
        choices.forEach(choice -> one.add(choice.schema(schemas)));
        return schema;
    }

    @Override
    public String expected() {
        return "an object with a " + KIND;
    }

    private String names() {
        return choices.stream().<String>map(Choice::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
