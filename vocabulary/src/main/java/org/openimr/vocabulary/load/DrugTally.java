package org.openimr.vocabulary.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the products of one name hold. Most say the same; where they differ, most of them are followed. */
final class DrugTally {
    private String name = "";
    private int layer = -1;
    private Map<Set<String>, Integer> counts = new HashMap<>();

    /** A later layer takes the place of an earlier one. */
    void add(int ofLayer, String spelling, Set<String> ingredients) {
        if (ofLayer > layer) {
            layer = ofLayer;
            name = spelling;
            counts = new HashMap<>();
        }
        counts.merge(ingredients, 1, Integer::sum);
    }

    String name() {
        return name;
    }

    /** The set that most products have; of equals the smallest. */
    Set<String> ingredients(UnaryOperator<String> base) {
        Map<Set<String>, Integer> bases = new HashMap<>();
        counts.forEach((raw, count) ->
                bases.merge(raw.stream().map(base).collect(Collectors.toUnmodifiableSet()), count, Integer::sum));
        Optional<Set<String>> most = bases.entrySet().stream()
                .max(Map.Entry.<Set<String>, Integer>comparingByValue()
                        .thenComparingInt(entry -> -entry.getKey().size())
                        .thenComparing(entry -> new TreeSet<>(entry.getKey()).toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        return most.orElse(Set.of());
    }
}
