package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.openimr.vocabulary.Edition;

/**
 * The events of a case file, as rules proposed or persons left them.
 *
 * @param events      by document, page and line
 * @param mismatches  by document, page and line
 * @param vocabulary  the code lists they were read with
 */
public record Chronology(List<ChronologyEvent> events, List<CodeMismatch> mismatches, Edition vocabulary) {
    private static final Comparator<ChronologyEvent> BY_DATE =
            Comparator.comparing(event -> event.mention().date().first().orElse(LocalDate.MAX));

    public Chronology {
        events = List.copyOf(events);
        mismatches = List.copyOf(mismatches);
    }

    /** The events of one kind, in their order. */
    public <E extends ChronologyEvent> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Only what concerns a part of the body. */
    public Chronology about(BodyPart part) {
        return only(event -> event.mention().part().filter(part::equals).isPresent());
    }

    /** Only what concerns a level of the spine: L4-5 has what is said of L4-5, of L5 and of L5-S1. */
    public Chronology at(SpinalLevel level) {
        return only(event -> event.mention().levels().stream().anyMatch(level::touches));
    }

    /** Only the events that fit; all mismatches stay. */
    public Chronology only(Predicate<ChronologyEvent> wanted) {
        return new Chronology(events.stream().filter(wanted).toList(), mismatches, vocabulary);
    }

    /** Another event in the place of one, as when a person corrects it. */
    public Chronology replaced(ChronologyEvent old, ChronologyEvent corrected) {
        if (!events.contains(old)) throw new IllegalArgumentException("not in this chronology: " + old);
        return new Chronology(
                events.stream()
                        .map(event -> event.equals(old) ? corrected : event)
                        .toList(),
                mismatches,
                vocabulary);
    }

    /** The events from the earliest day to the latest; those without a day last. */
    public List<ChronologyEvent> inTime() {
        return events.stream().sorted(BY_DATE).toList();
    }
}
