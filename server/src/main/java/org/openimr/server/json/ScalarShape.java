package org.openimr.server.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text, number or truth value with a meaning.
 *
 * @param isType   the right JSON type
 * @param meaning  empty where the type is right and the value is not
 */
record ScalarShape<T>(
        String expected,
        Predicate<JsonNode> isType,
        Function<JsonNode, Optional<T>> meaning,
        Function<T, JsonNode> print,
        Consumer<ObjectNode> describe)
        implements Shape<T> {

    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        if (!isType.test(node)) return faults.wrongType(path, node, expected);
        Optional<T> value = meaning.apply(node);
        return value.isPresent() ? value : faults.badValue(path, node, expected);
    }

    @Override
    public JsonNode write(T value) {
        return print.apply(value);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        describe.accept(schema);
        return schema;
    }
}
