package org.openimr.server.pages.reviewers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openimr.server.pages.Written;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form. What cannot be read is kept as a fault of its field, so that one answer tells all of them and
 * nothing typed is lost.
 */
final class Typed {
    static final int LINE = 200;
    static final int PARAGRAPH = 4000;

    private final MultiValueMap<String, String> values;
    private final Map<String, String> faults = new LinkedHashMap<>();

    Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** By which a form that is sent twice is known; empty where the page was not ours. */
    Optional<UUID> command() {
        return Written.identifier(first("command"));
    }

    /** Steps in the file's history when the form was shown. */
    Optional<Integer> version() {
        return Written.number(first("version"));
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(Typed::withoutControls)
                .map(String::strip)
                .toList();
    }

    /** A browser sends lines with a carriage return; of the other control characters none is typed. */
    private static String withoutControls(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
    }

    boolean isWhole() {
        return faults.isEmpty();
    }

    /** Empty where nothing is wrong with that field. */
    String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    List<String> faults() {
        return List.copyOf(faults.values());
    }

    /** The first fault of a field is the one that is told. */
    void fault(String name, String what) {
        faults.putIfAbsent(name, what);
    }

    /** One line; empty where nothing is typed, which is no fault. */
    Optional<String> optional(String name) {
        String text = first(name);
        if (text.length() > LINE) {
            fault(name, "This is too long: " + text.length() + " characters, at most " + LINE + ".");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** One line that is needed. */
    Optional<String> text(String name) {
        Optional<String> text = optional(name);
        if (text.isEmpty()) fault(name, "This is empty; fill it in.");
        return text;
    }

    /** Lines that are not empty, in their order. */
    List<String> lines(String name) {
        String text = first(name);
        if (text.length() > PARAGRAPH)
            fault(name, "This is too long: " + text.length() + " characters, at most " + PARAGRAPH + ".");
        return Arrays.stream(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> day(name, text));
    }

    Optional<LocalDate> optionalDay(String name) {
        return optional(name).flatMap(text -> day(name, text));
    }

    /** A day in the form 2033-05-09; anything else is a fault of that field. */
    Optional<LocalDate> day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2199) return Optional.of(day);
        } catch (DateTimeException _) {
            // Told below, with what a day looks like.
        }
        fault(name, "\"" + shortened(text) + "\" is not a day; write it as in 2033-05-09.");
        return Optional.empty();
    }

    /** A last day is not before the first. */
    void order(Optional<LocalDate> first, String lastName, Optional<LocalDate> last) {
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent())
            fault(lastName, "This is before the first day, " + first.get() + "; correct the one or the other.");
    }

    Optional<Integer> number(String name, int most) {
        return read(
                name,
                "a whole number from 0 to " + most,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .filter(number -> number <= most));
    }

    /** One of some words, by its name. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> words) {
        String chosen = first(name);
        for (E word : words.getEnumConstants()) if (word.name().equals(chosen)) return Optional.of(word);
        fault(name, "Nothing is chosen; choose one.");
        return Optional.empty();
    }

    /**
     * Something that is needed.
     *
     * @param kind    what it should be, after "is not"
     * @param reader  gives nothing where the text is none
     */
    <T> Optional<T> read(String name, String kind, Function<String, Optional<T>> reader) {
        return text(name).flatMap(text -> read(name, text, kind, reader));
    }

    /** The same of one part of a field. */
    <T> Optional<T> read(String name, String text, String kind, Function<String, Optional<T>> reader) {
        Optional<T> found = reader.apply(text);
        if (found.isEmpty()) fault(name, "\"" + shortened(text) + "\" is not " + kind + ".");
        return found;
    }

    /** The parts of a line that stand between bars, without the spaces around them. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\\|", -1)) parts.add(part.strip());
        return parts;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
