package org.openimr.vocabulary.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values by key: a later file's takes the place of an earlier one's; within one file the first counts. */
final class Latest<V> {
    private final Map<String, Held<V>> held = new LinkedHashMap<>();

    private record Held<V>(V value, Origin origin) {}

    /** @throws BadRow if the same file gave one already */
    void put(String key, V value, Origin origin) throws BadRow {
        Held<V> before = held.get(key);
        if (before != null && before.origin().equals(origin)) {
            throw new BadRow(
                    ProblemKind.DUPLICATE, key + " stands in this file already; the first row counts, not this one.");
        }
        held.put(key, new Held<>(value, origin));
    }

    Optional<V> get(String key) {
        return Optional.ofNullable(held.get(key)).map(Held::value);
    }

    /** All of them, in the order in which their keys first came. */
    List<V> inOrder() {
        return held.values().stream().map(Held::value).toList();
    }

    /** All of them by key. */
    Map<String, V> values() {
        return held.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
