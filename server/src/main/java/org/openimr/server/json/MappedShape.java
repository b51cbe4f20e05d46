package org.openimr.server.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value that is written as another one: a map as the list of its entries.
 *
 * @param held  the value; empty where what was given contradicts itself
 */
public record MappedShape<S, T>(Shape<S> as, Function<S, Optional<T>> held, Function<T, S> written)
        implements Shape<T> {
    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        Optional<S> read = as.read(node, path, faults);
        if (read.isEmpty()) return Optional.empty();
        Optional<T> value = held.apply(read.get());
        return value.isPresent() ? value : faults.impossible(path, "a value is given twice");
    }

    @Override
    public JsonNode write(T value) {
        return as.write(written.apply(value));
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return as.schema(schemas);
    }

    @Override
    public String expected() {
        return as.expected();
    }
}
