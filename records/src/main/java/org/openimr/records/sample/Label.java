package org.openimr.records.sample;

import java.util.Map;
import java.util.Optional;

/** What a person says of a line, or of a page, of a sample document. */
public sealed interface Label {
    /** A label that stands on a line and quotes it. */
    sealed interface OnLine extends Label {
        /** Where. */
        Place place();

        /** Words of that line, as they stand there. */
        String quote();
    }

    /**
     * A mention of an event.
     *
     * @param part    part of the body; empty where the text says none
     * @param level   of the spine, several with a comma
     * @param values  by the names of {@link EventKind#names()}
     * @param copied  the same line stands in the same author's previous progress report
     */
    record Event(
            Place place,
            EventKind kind,
            EventStatus status,
            LabelDate date,
            Optional<String> part,
            Optional<Side> side,
            Optional<String> level,
            Map<String, String> values,
            boolean copied,
            String quote)
            implements OnLine {
        public Event {
            values = Map.copyOf(values);
            if (!kind.names().containsAll(values.keySet())) {
                throw new IllegalArgumentException(kind + " has no " + values.keySet());
            }
        }

        /** A value by its name; empty where the text does not tell it. */
        public Optional<String> value(String name) {
            if (!kind.names().contains(name)) throw new IllegalArgumentException(kind + " has no " + name);
            return Optional.ofNullable(values.get(name));
        }
    }

    /** A tempting line that names no event. */
    record Trap(Place place, TrapReason reason, String quote) implements OnLine {}

    /**
     * A planted mistake.
     *
     * @param expected  what the rest of the file supports
     */
    record Mistake(Place place, ErrorKind kind, String expected, String quote) implements OnLine {}

    /**
     * A diagnosis code that does not mean what it is labelled with.
     *
     * @param code   as written
     * @param means  in the code list
     */
    record Mismatch(Place place, String code, String means, String quote) implements OnLine {}

    /**
     * A page that was sent before.
     *
     * @param page          of this document
     * @param document      the other one, {@code case/name}
     * @param documentPage  of the other one
     */
    record Duplicate(int page, String document, int documentPage) implements Label {}
}
