package org.openimr.server.desk.chronology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.records.chronology.Side;
import org.openimr.records.chronology.SpinalLevel;

/**
 * What an event of a chronology says. Two mentions that say the same are one event.
 *
 * @param name    what it is: the study, the drug, the score; empty only of a visit
 * @param values  of those that its kind has
 * @param part    part of the body, lower case
 * @param levels  of the spine
 */
public record EventFacts(
        EventKind kind,
        Told told,
        EventDay day,
        String name,
        Map<EventValue, String> values,
        Optional<String> part,
        Optional<Side> side,
        List<SpinalLevel> levels) {
    /** Of one value, in characters. */
    static final int LONGEST = 300;

    public EventFacts {
        name = plain(name);
        values = plain(values);
        part = part.map(EventFacts::plain).filter(text -> !text.isEmpty());
        levels = List.copyOf(levels);
        if (name.isEmpty() && kind != EventKind.VISIT) {
            throw new IllegalArgumentException(kind.nameTitle() + " is missing");
        }
        for (EventValue value : values.keySet()) {
            if (!kind.fields().contains(value)) {
                throw new IllegalArgumentException(kind.title() + " has no " + value.title());
            }
        }
    }

    private static Map<EventValue, String> plain(Map<EventValue, String> given) {
        Map<EventValue, String> values = new EnumMap<>(EventValue.class);
        given.forEach((value, text) -> {
            if (!text.isBlank()) values.put(value, plain(text));
        });
        return Map.copyOf(values);
    }

    private static String plain(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() > LONGEST) {
            throw new IllegalArgumentException("a value has at most " + LONGEST + " characters");
        }
        return plain;
    }

    /** What is said under that name. */
    public Optional<String> value(EventValue value) {
        return Optional.ofNullable(values.get(value));
    }

    /** The same without the part of the body. */
    EventFacts withoutPart() {
        return new EventFacts(kind, told, day, name, values, Optional.empty(), Optional.empty(), levels);
    }

    /** "lumbar spine, left, L4-5", as far as it is known. */
    public String region() {
        StringBuilder words = new StringBuilder(part.orElse(""));
        side.map(EventFacts::side).ifPresent(word -> append(words, word));
        if (!levels.isEmpty()) {
            append(words, levels.stream().map(SpinalLevel::name).collect(Collectors.joining(", ")));
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String more) {
        if (!words.isEmpty()) words.append(", ");
        words.append(more);
    }

    private static String side(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BOTH -> "both sides";
        };
    }
}
