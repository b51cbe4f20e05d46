package org.openimr.archive.opensearch;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the cluster reads and writes it. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Of maps, lists, texts, numbers and truth values. */
    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * @throws tools.jackson.core.JacksonException if it is none
     */
    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list) texts.add(each.asString());
        return texts;
    }
}
