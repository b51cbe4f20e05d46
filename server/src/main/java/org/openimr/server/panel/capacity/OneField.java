package org.openimr.server.panel.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.panel.capacity.Available;
import org.openimr.panel.specialty.Field;

/**
 * A case that several fields suit is counted in one of them: that in which reviewers have the most places a week, and of
 * two with as many the first by name. So no case is counted twice, and none is said to be late for a field that nobody
 * has where another one would do.
 */
record OneField(Map<Field, Integer> places) {
    private static final Comparator<Map.Entry<Field, Integer>> ORDER =
            Map.Entry.<Field, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    static OneField among(List<Available> reviewers) {
        return new OneField(reviewers.stream()
                .flatMap(one -> one.fields().stream().map(field -> Map.entry(field, one.weekly())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum)));
    }

    /** Empty where no field is known. */
    Optional<Field> of(Set<Field> fields) {
        return fields.stream()
                .collect(Collectors.toMap(Function.identity(), field -> places.getOrDefault(field, 0)))
                .entrySet()
                .stream()
                .min(ORDER)
                .map(Map.Entry::getKey);
    }
}
