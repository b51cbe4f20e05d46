package org.openimr.server.json;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A shape that is asked for only when a value is read or written: that of a value which holds values of its own kind.
 *
 * @param name  of its published schema
 */
record LaterShape<T>(String name, Supplier<Shape<T>> shape) implements Shape<T> {
    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        return shape.get().read(node, path, faults);
    }

    @Override
    public JsonNode write(T value) {
        return shape.get().write(value);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return schemas.named(name, () -> shape.get().schema(schemas));
    }

    @Override
    public String expected() {
        return shape.get().expected();
    }
}
