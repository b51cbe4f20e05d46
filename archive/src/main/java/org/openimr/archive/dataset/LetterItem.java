package org.openimr.archive.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.ServiceCategory;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

/**
 * A disputed item with all that a row says of it, and how values are written.
 *
 * @param path     from the top of the tree of services to the item's category; empty where it has none
 * @param primary  number of the item of the same letter that it falls with, or its own
 * @param procedures  in its letter
 */
record LetterItem(
        PublishedId letter,
        Determination determination,
        Issue issue,
        UnderstoodItem item,
        List<ServiceCategory> path,
        int primary,
        int procedures) {
    LetterItem {
        path = List.copyOf(path);
    }

    /** The node of the item's category at a depth, from 1, or the deepest above it. */
    Optional<ServiceCategory> atDepth(int depth) {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(Math.min(depth, path.size()) - 1));
    }

    boolean isOpioid() {
        return item.category().filter(one -> one.value().isUnder("drug/opioid")).isPresent()
                || item.drugs().stream()
                        .flatMap(drug -> drug.classes().stream())
                        .anyMatch(name -> name.startsWith("opioid"));
    }

    static String date(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Calendar days from one to the other; empty where one is missing or the letter's dates run backwards. */
    static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) return "";
        return Long.toString(to.get().toEpochDay() - from.get().toEpochDay());
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    static String list(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace(Csv.BAR, "/").strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining(Csv.BAR));
    }

    /** In the letter's order. */
    static <T> String derived(List<Derived<T>> values, Function<T, String> written) {
        return list(values.stream().map(one -> written.apply(one.value())).toList());
    }

    static String sources(List<Derived<CitedSection>> cited) {
        return list(cited.stream().map(one -> one.value().source()).sorted().toList());
    }

    /** Whether a side's paragraph names the schedule, something else, both or nothing. */
    static String basis(Optional<Basis> basis) {
        if (basis.isEmpty()) return "";
        List<String> kinds = basis.get().citations().stream()
                .map(citation -> citation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .sorted()
                .toList();
        if (!kinds.isEmpty()) return list(kinds);
        return basis.get().usesMtus().isEmpty() ? "nothing-cited" : "";
    }
}
