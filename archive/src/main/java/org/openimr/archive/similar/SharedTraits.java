package org.openimr.archive.similar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.archive.similar.Trait.Kind;

/** Why an item is near: the traits that both have, in the words of the item asked about. */
public record SharedTraits(Map<Trait, String> shown) {
    public SharedTraits {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    /** What the asked item shares with the other. */
    public static SharedTraits of(ItemTraits asked, ItemTraits other) {
        Set<Trait> theirs = other.shown().keySet();
        Map<Trait, String> shared = new LinkedHashMap<>();
        asked.shown().forEach((trait, words) -> {
            if (theirs.contains(trait)) shared.put(trait, words);
        });
        // the same service is also a service of the same branch, and that says no more
        if (has(shared, Kind.CATEGORY)) shared.keySet().removeIf(trait -> trait.kind() == Kind.BRANCH);
        if (has(shared, Kind.INGREDIENT)) shared.keySet().removeIf(trait -> trait.kind() == Kind.DRUG_CLASS);
        return new SharedTraits(shared);
    }

    private static boolean has(Map<Trait, String> shared, Kind kind) {
        return shared.keySet().stream().anyMatch(trait -> trait.kind() == kind);
    }

    /** The words for the traits of one kind, each once. */
    public List<String> of(Kind kind) {
        return shown.entrySet().stream()
                .filter(one -> one.getKey().kind() == kind)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
