package org.openimr.server.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of a JSON text. */
public sealed interface Reading<T> {
    /** The value that it gives. */
    record Of<T>(T value) implements Reading<T> {}

    /**
     * No value.
     *
     * @param faults  every one that was found, at least one
     */
    record Faulty<T>(List<Fault> faults) implements Reading<T> {
        public Faulty {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) throw new IllegalArgumentException("nothing is wrong");
        }
    }

    /** The parser behind every reading here: no field twice, nothing after the value. */
    JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads a whole JSON text. */
    static <T> Reading<T> of(String json, Shape<T> shape) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            return faulty(Fault.Kind.MALFORMED, "This is not JSON: " + e.getOriginalMessage() + ".");
        }
        return of(tree, shape);
    }

    /** Reads a parsed value. */
    static <T> Reading<T> of(JsonNode tree, Shape<T> shape) {
        Faults faults = new Faults();
        return shape.read(tree, "", faults).<Reading<T>>map(Of::new).orElseGet(() -> new Faulty<>(faults.found()));
    }

    /** One fault of the whole text. */
    static <T> Reading<T> faulty(Fault.Kind kind, String what) {
        return new Faulty<>(List.of(new Fault(kind, "", what)));
    }
}
