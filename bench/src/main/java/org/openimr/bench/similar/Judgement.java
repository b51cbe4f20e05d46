package org.openimr.bench.similar;

import java.util.Map;
import java.util.Set;

/**
 * One item asked about and what is relevant to it.
 *
 * @param grades       2 the same service at the same place or the same drug, 1 the same elsewhere or one of its class;
 *                     an item that is not there is not relevant
 * @param boilerplate  items that share the standing words of the letter and nothing else
 */
record Judgement(ItemKey asked, Map<ItemKey, Integer> grades, Set<ItemKey> boilerplate) {
    Judgement {
        grades = Map.copyOf(grades);
        boilerplate = Set.copyOf(boilerplate);
        if (grades.values().stream().anyMatch(grade -> grade < 1 || grade > 2)) {
            throw new IllegalArgumentException("a grade is 1 or 2: " + asked);
        }
    }
}
