package org.openimr.server.json;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value whose JSON is settled elsewhere: its own reader and writer, and the name of its published schema. */
record GivenShape<T>(
        String expected, Function<JsonNode, Reading<T>> reader, Function<T, JsonNode> writer, String schemaName)
        implements Shape<T> {

    @Override
    public Optional<T> read(JsonNode node, String path, Faults faults) {
        return switch (reader.apply(node)) {
            case Reading.Of<T>(T value) -> Optional.of(value);
            case Reading.Faulty<T>(var found) ->
                faults.impossible(path, found.getFirst().what());
        };
    }

    @Override
    public JsonNode write(T value) {
        return writer.apply(value);
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
        return schemas.reference(schemaName);
    }
}
