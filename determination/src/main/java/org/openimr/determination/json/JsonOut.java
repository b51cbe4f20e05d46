package org.openimr.determination.json;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes fields one after the other; what is absent becomes {@code null}. The target stays open. */
final class JsonOut {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** One object with what {@code fields} writes, and a line feed after it. */
    static void object(Writer target, JsonLayout layout, Consumer<JsonOut> fields) {
        try (JsonGenerator generator = FACTORY.createGenerator(context(layout), target)) {
            generator.writeStartObject();
            fields.accept(new JsonOut(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private static ObjectWriteContext context(JsonLayout layout) {
        return switch (layout) {
            case LINE -> ObjectWriteContext.empty();
            case PRETTY -> new Indented();
        };
    }

    JsonOut text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonOut text(String name, Optional<?> value) {
        value.ifPresentOrElse(v -> json.writeStringProperty(name, v.toString()), () -> json.writeNullProperty(name));
        return this;
    }

    JsonOut number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonOut number(String name, OptionalInt value) {
        value.ifPresentOrElse(v -> json.writeNumberProperty(name, v), () -> json.writeNullProperty(name));
        return this;
    }

    JsonOut truth(String name, Optional<Boolean> value) {
        value.ifPresentOrElse(v -> json.writeBooleanProperty(name, v), () -> json.writeNullProperty(name));
        return this;
    }

    JsonOut texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    JsonOut object(String name, Consumer<JsonOut> fields) {
        json.writeObjectPropertyStart(name);
        fields.accept(this);
        json.writeEndObject();
        return this;
    }

    <T> JsonOut object(String name, Optional<T> value, Consumer<T> fields) {
        value.ifPresentOrElse(v -> object(name, _ -> fields.accept(v)), () -> json.writeNullProperty(name));
        return this;
    }

    <T> JsonOut objects(String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Two blanks a level, line feeds on every system, one array element a line. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
