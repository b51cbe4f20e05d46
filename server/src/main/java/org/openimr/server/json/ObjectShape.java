package org.openimr.server.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object with named fields and no others.
 *
 * @param name  of its published schema
 */
public record ObjectShape<T>(String name, List<Field<T, ?>> fields, Function<Values<T>, T> make) implements Shape<T> {
    public ObjectShape {
        fields = List.copyOf(fields);
    }

    /** What was read, field by field. */
    public static final class Values<T> {
        private final IdentityHashMap<Field<T, ?>, Object> read = new IdentityHashMap<>();

        // Safe: put() pairs each field with a value of its own type.
        @SuppressWarnings("unchecked")
        <V> V of(Field<T, V> field) {
            return (V) Objects.requireNonNull(read.get(field), field.name());
        }

        private <V> boolean put(Field<T, V> field, JsonNode object, String path, Faults faults) {
            Optional<V> value = field.read(object, path, faults);
            value.ifPresent(given -> read.put(field, Objects.requireNonNull(given)));
            return value.isPresent();
        }
    }

    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        if (!node.isObject()) return faults.wrongType(path, node, expected());
        boolean whole = true;
        Values<T> values = new Values<>();
        for (Field<T, ?> field : fields) {
            whole &= values.put(field, node, under(path, field.name()), faults);
        }
        List<String> known = fields.stream().<String>map(Field::name).toList();
        for (String given : node.propertyNames()) {
            if (!known.contains(given)) {
                faults.unknown(under(path, given), known);
                whole = false;
            }
        }
        if (!whole) return Optional.empty();
        try {
            return Optional.of(make.apply(values));
        } catch (IllegalArgumentException e) {
            return faults.impossible(path, Objects.toString(e.getMessage(), "its parts do not fit"));
        }
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    @Override
    public JsonNode write(T value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> field.write(value, object));
        return object;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return schemas.named(name, () -> described(schemas));
    }

    /** Its schema in place, not under its name. */
    ObjectNode described(Schemas schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> properties.set(field.name(), field.shape().schema(schemas)));
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        fields.stream().filter(Field::required).forEach(field -> required.add(field.name()));
        if (!required.isEmpty()) schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    @Override
    public String expected() {
        return "an object";
    }
}
