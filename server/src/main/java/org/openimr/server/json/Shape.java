package org.openimr.server.json;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a value of one type stands in JSON. */
public sealed interface Shape<T>
        permits ScalarShape, ListShape, ObjectShape, ChoiceShape, GivenShape, MappedShape, LaterShape {
    /** The value, or empty if and only if a fault was added. */
    Optional<T> read(JsonNode node, String path, Faults faults);

    JsonNode write(T value);

    /** Its JSON Schema; named objects go to {@code schemas} and are referred to. */
    ObjectNode schema(Schemas schemas);

    /** For a message: "a text", "a list". */
    String expected();
}
