package org.openimr.archive.intake;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Which of the two forms of a letter in JSON an object is, told by the names of its fields. */
sealed interface JsonLetter {
    JsonFactory FACTORY = new JsonFactory();

    /**
     * {@code {"name": ..., "text": ...}}: the letter's text.
     *
     * @param name  if one is given
     */
    record Text(Optional<String> name, String text) implements JsonLetter {}

    /** A determination, or JSON that cannot be read: whoever reads determinations says what is wrong. */
    record Data() implements JsonLetter {}

    /** Neither of the two. */
    record Neither() implements JsonLetter {}

    static JsonLetter of(String json) {
        Optional<String> name = Optional.empty();
        Optional<String> text = Optional.empty();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("reading") || field.equals("family")) return new Data();
                if (field.equals("name") && value == JsonToken.VALUE_STRING) name = Optional.of(parser.getString());
                if (field.equals("text") && value == JsonToken.VALUE_STRING) text = Optional.of(parser.getString());
                parser.skipChildren();
            }
        } catch (JacksonException _) {
            return new Data();
        }
        if (text.isEmpty()) return new Neither();
        return new Text(name, text.get());
    }
}
