package org.openimr.server.desk.chronology;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openimr.records.chronology.SpinalLevel;

/**
 * Which events a reviewer wants to see, and in which order.
 *
 * @param kinds    none for all
 * @param part     of the body; empty for all
 * @param level    of the spine: also what touches it
 * @param words    each must stand in the event or the words it was read from; in any case, with or without accents
 * @param newest   first; events without a day come last either way
 * @param removed  also those that were taken away
 */
public record EventFilter(
        Set<EventKind> kinds,
        Optional<String> part,
        Optional<SpinalLevel> level,
        String words,
        boolean newest,
        boolean removed) {
    /** All that stand, the oldest first. */
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Optional.empty(), Optional.empty(), "", false, false);

    public EventFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The wanted ones; of one day in the order given. */
    public List<DeskEvent> of(List<DeskEvent> events) {
        List<String> wanted = Arrays.stream(folded(words).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Comparator<LocalDate> byDay = newest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        LocalDate none = newest ? LocalDate.MIN : LocalDate.MAX;
        return events.stream()
                .filter(event -> removed || event.stands())
                .filter(event -> fits(event, wanted))
                .sorted(Comparator.comparing(
                        event -> event.facts().day().first().orElse(none), byDay))
                .toList();
    }

    private boolean fits(DeskEvent event, List<String> wanted) {
        EventFacts facts = event.facts();
        if (!kinds.isEmpty() && !kinds.contains(facts.kind())) return false;
        if (part.isPresent()
                && facts.part().filter(part.get()::equalsIgnoreCase).isEmpty()) return false;
        if (level.isPresent() && facts.levels().stream().noneMatch(level.get()::touches)) return false;
        if (wanted.isEmpty()) return true;
        String text = text(event);
        return wanted.stream().allMatch(text::contains);
    }

    private static String text(DeskEvent event) {
        EventFacts facts = event.facts();
        StringBuilder text = new StringBuilder(facts.kind().title());
        text.append(' ').append(facts.name()).append(' ').append(facts.region());
        facts.values().values().forEach(value -> text.append(' ').append(value));
        event.noted().places().forEach(place -> text.append(' ').append(place.quote()));
        return folded(text.toString());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
