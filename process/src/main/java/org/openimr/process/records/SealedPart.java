package org.openimr.process.records;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was sealed of the case file at one time: the exhibit index, and after it a supplement for what arrived later.
 *
 * @param number    0 for the index, then one more for each supplement
 * @param root      the one hash that stands for every page of this part and of those before
 * @param exhibits  at least one
 */
public record SealedPart(int number, String root, List<SealedExhibit> exhibits) {
    public SealedPart {
        exhibits = List.copyOf(exhibits);
        if (number < 0) throw new IllegalArgumentException("parts are numbered from 0: " + number);
        if (exhibits.isEmpty()) throw new IllegalArgumentException("something is sealed");
    }

    /** Hashes of the received files of which it holds pages. */
    public Set<String> files() {
        return exhibits.stream().map(SealedExhibit::file).collect(Collectors.toUnmodifiableSet());
    }
}
