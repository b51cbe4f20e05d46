package org.openimr.server.desk.chronology;

import static org.openimr.server.json.Field.field;
import static org.openimr.server.json.Field.optional;
import static org.openimr.server.json.Field.unless;
import static org.openimr.server.json.ObjectShapes.object;
import static org.openimr.server.json.Shapes.TEXT;
import static org.openimr.server.json.Shapes.list;
import static org.openimr.server.json.Shapes.oneOf;
import static org.openimr.server.json.Shapes.setOf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.records.chronology.Doubt;
import org.openimr.records.chronology.Side;
import org.openimr.records.chronology.SpinalLevel;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shape;
import org.openimr.server.json.Shapes;
import org.openimr.vocabulary.Edition;

/** A chronology and its corrections in JSON. The names are permanent: both are kept in them, encrypted. */
public final class ChronologyShapes {
    private static final int NAME_DIGITS = 24;

    private static final Shape<EventDay> DAY = Shapes.text(
            "a day such as 2016-03-15, 2016-03, ~2016, or nothing", EventDay::parse, EventDay::toString, ".*");

    private static final String LEVEL_PATTERN = "[CTLS]\\d{1,2}(-[TLS]?\\d{1,2})?";

    private static final Shape<SpinalLevel> LEVEL = Shapes.text(
            "a level of the spine such as L4-5 or L5-S1", ChronologyShapes::level, SpinalLevel::name, LEVEL_PATTERN);

    private record Value(EventValue name, String text) {}

    private static final ObjectShape<Value> VALUE = object(
            "EventValue",
            field("name", oneOf(EventValue.class), Value::name),
            field("text", TEXT, Value::text),
            Value::new);

    /** What an event says. */
    public static final ObjectShape<EventFacts> FACTS = object(
            "EventFacts",
            field("kind", oneOf(EventKind.class), EventFacts::kind),
            field("told", oneOf(Told.class), EventFacts::told),
            unless(EventDay.UNKNOWN, "day", DAY, EventFacts::day),
            unless("", "name", TEXT, EventFacts::name),
            unless(List.of(), "values", list(VALUE), ChronologyShapes::values),
            optional("part", TEXT, EventFacts::part),
            optional("side", oneOf(Side.class), EventFacts::side),
            unless(List.of(), "levels", list(LEVEL), EventFacts::levels),
            ChronologyShapes::facts);

    private static final ObjectShape<EventPlace> PLACE = object(
            "EventPlace",
            field("at", DraftShapes.LINK, EventPlace::at),
            field("quote", TEXT, EventPlace::quote),
            unless(Set.of(), "doubts", setOf(Doubt.class), EventPlace::doubts),
            unless("", "by", TEXT, EventPlace::by),
            EventPlace::new);

    static final ObjectShape<NotedEvent> NOTED = object(
            "NotedEvent",
            field("id", TEXT, NotedEvent::id),
            field("facts", FACTS, NotedEvent::facts),
            field("places", list(PLACE), NotedEvent::places),
            NotedEvent::new);

    private static final ObjectShape<Edition> EDITION = object(
            "Edition",
            field("name", TEXT, Edition::name),
            field("version", TEXT, Edition::version),
            field("sha256", TEXT, Edition::sha256),
            Edition::new);

    private static final ObjectShape<NotedChronology.Mismatch> MISMATCH = object(
            "CodeMismatch",
            field("at", DraftShapes.LINK, NotedChronology.Mismatch::at),
            field("code", TEXT, NotedChronology.Mismatch::code),
            field("label", TEXT, NotedChronology.Mismatch::label),
            field("means", list(TEXT), NotedChronology.Mismatch::means),
            NotedChronology.Mismatch::new);

    static final ObjectShape<NotedChronology> CHRONOLOGY = object(
            "NotedChronology",
            field("events", list(NOTED), NotedChronology::events),
            field("mismatches", list(MISMATCH), NotedChronology::mismatches),
            field("rules", EDITION, NotedChronology::rules),
            field("vocabulary", EDITION, NotedChronology::vocabulary),
            NotedChronology::new);

    static final ObjectShape<Correction> CORRECTION = object(
            "Correction",
            field("noted", NOTED, Correction::noted),
            optional("facts", FACTS, Correction::facts),
            Correction::new);

    /** An event to be entered. */
    public static final ObjectShape<NewEvent> NEW = object(
            "NewEvent",
            field("at", DraftShapes.LINK, NewEvent::at),
            field("facts", FACTS, NewEvent::facts),
            NewEvent::new);

    private ChronologyShapes() {}

    private static EventFacts facts(
            EventKind kind,
            Told told,
            EventDay day,
            String name,
            List<Value> values,
            Optional<String> part,
            Optional<Side> side,
            List<SpinalLevel> levels) {
        Map<EventValue, String> named = new EnumMap<>(EventValue.class);
        for (Value value : values) {
            if (named.put(value.name(), value.text()) != null) {
                throw new IllegalArgumentException(value.name().title() + " is given twice");
            }
        }
        return new EventFacts(kind, told, day, name, named, part, side, levels);
    }

    /** In the order of the kind's values, so that the same facts are always written the same. */
    private static List<Value> values(EventFacts facts) {
        return facts.kind().fields().stream()
                .flatMap(value -> facts.value(value).map(text -> new Value(value, text)).stream())
                .toList();
    }

    /** A level of the spine as it is written; empty where it is none. */
    public static Optional<SpinalLevel> level(String written) {
        return written.matches(LEVEL_PATTERN) ? Optional.of(new SpinalLevel(written)) : Optional.empty();
    }

    /** A name for what is said: the same for the same. */
    static String name(EventFacts facts) {
        return sha256(FACTS.write(facts).toString()).substring(0, NAME_DIGITS);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static <T> byte[] written(Shape<T> shape, T value) {
        return shape.write(value).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if what is kept cannot be read any more */
    static <T> T kept(Shape<T> shape, byte[] written) {
        return switch (Reading.of(new String(written, StandardCharsets.UTF_8), shape)) {
            case Reading.Of(var value) -> value;
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("what is kept of a chronology cannot be read: " + faults);
        };
    }
}
