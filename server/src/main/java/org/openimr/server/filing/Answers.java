package org.openimr.server.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.server.json.Reading;
import tools.jackson.core.type.TypeReference;

/**
 * What was typed so far, as it was typed: a wrong date is kept too, so that its writer can correct it. Names are those
 * of {@link Field}; an answer that is absent is empty.
 */
public record Answers(Map<String, String> typed) {
    /** The most treatments of one application; the longest letter published so far decides 21. */
    public static final int MOST_TREATMENTS = 30;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    public Answers {
        typed = Map.copyOf(typed);
    }

    /** Nothing typed yet. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    static Answers ofJson(String json) {
        return new Answers(Reading.MAPPER.readValue(json, TEXTS));
    }

    String json() {
        return Reading.MAPPER.writeValueAsString(typed);
    }

    /** These, with others over them. */
    public Answers with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(typed);
        all.putAll(others);
        return new Answers(all);
    }

    /** Without blanks around it. */
    public String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** The answer, unless it is empty. */
    public Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** Whether that was chosen. */
    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    /** The day that month, day and year name, if they name one. */
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(number(name + ".year"), number(name + ".month"), number(name + ".day")));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** How many treatments there is room for: at least one. */
    public int treatments() {
        return IntStream.rangeClosed(2, MOST_TREATMENTS)
                .filter(n -> typed.containsKey(Field.treatment(n, Field.TREATMENT_SERVICE)))
                .max()
                .orElse(1);
    }
}
