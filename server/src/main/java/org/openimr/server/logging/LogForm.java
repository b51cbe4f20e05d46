package org.openimr.server.logging;

import java.util.Map;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/** How the lines of the log look. */
public enum LogForm {
    /** For a person at a terminal. */
    TEXT(TextLines.class),
    /** One JSON object a line, for a collector. */
    JSON(JsonLines.class);

    private final Class<?> formatter;

    LogForm(Class<?> formatter) {
        this.formatter = formatter;
    }

    /**
     * {@code OPENIMR_LOG_FORMAT}; text where it is not set.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static LogForm of(Environment said) {
        String given = said.given(Variable.LOG_FORMAT).orElse("text");
        return switch (given) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default ->
                throw new IllegalArgumentException(Variable.LOG_FORMAT.variable() + " is text or json: " + given);
        };
    }

    /** Settings of the framework that make it so. */
    public Map<String, Object> properties() {
        return Map.of("logging.structured.format.console", formatter.getName());
    }
}
