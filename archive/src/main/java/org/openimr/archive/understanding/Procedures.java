package org.openimr.archive.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.Outcome;

/**
 * The items of one letter, folded under those that they fall with. An item whose primary stands in no letter at hand is
 * one of its own.
 *
 * @param all  in the order of their primaries
 */
public record Procedures(List<Procedure> all) {
    public Procedures {
        all = List.copyOf(all);
    }

    /** Folds the items of one letter; what falls with an item that falls itself goes with the last of the chain. */
    public static Procedures of(List<UnderstoodItem> letter) {
        Map<Integer, UnderstoodItem> byNumber = new HashMap<>();
        letter.forEach(item -> byNumber.put(item.number(), item));
        Map<Integer, List<UnderstoodItem>> associated = new LinkedHashMap<>();
        for (UnderstoodItem item : letter) {
            int primary = primary(item, byNumber, letter.size());
            List<UnderstoodItem> group = associated.computeIfAbsent(primary, _ -> new ArrayList<>());
            if (primary != item.number()) group.add(item);
        }
        return new Procedures(letter.stream()
                .filter(item -> associated.containsKey(item.number()))
                .map(item -> new Procedure(item, associated.getOrDefault(item.number(), List.of())))
                .toList());
    }

    /** Its own number where it stands alone, names an item that is not there, or items name each other in a ring. */
    private static int primary(UnderstoodItem item, Map<Integer, UnderstoodItem> byNumber, int most) {
        UnderstoodItem at = item;
        for (int steps = 0; steps <= most; steps++) {
            int here = at.number();
            Optional<UnderstoodItem> next = at.dependsOn()
                    .flatMap(one -> Optional.ofNullable(byNumber.get(one.value())))
                    .filter(one -> one.number() != here);
            if (next.isEmpty()) return here;
            at = next.get();
        }
        return item.number();
    }

    /** How many there are. */
    public int count(Counting counting) {
        return switch (counting) {
            case BY_ITEM -> all.stream().mapToInt(Procedure::items).sum();
            case BY_PROCEDURE -> all.size();
        };
    }

    /** How many of each outcome; those without a decision word are left out. */
    public Map<Outcome, Integer> outcomes(Counting counting) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Procedure procedure : all) {
            switch (counting) {
                case BY_PROCEDURE -> procedure.outcome().ifPresent(one -> outcomes.merge(one, 1, Integer::sum));
                case BY_ITEM -> {
                    add(procedure.primary(), outcomes);
                    procedure.associated().forEach(item -> add(item, outcomes));
                }
            }
        }
        return Map.copyOf(outcomes);
    }

    private static void add(UnderstoodItem item, Map<Outcome, Integer> outcomes) {
        item.outcome().ifPresent(one -> outcomes.merge(one.value(), 1, Integer::sum));
    }
}
