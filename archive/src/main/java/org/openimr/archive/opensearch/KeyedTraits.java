package org.openimr.archive.opensearch;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.similar.ItemTraits;
import org.openimr.archive.similar.Likeness;
import org.openimr.archive.similar.Trait;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.prose.BodyPart;

/** Reads the keys of a found item's traits, as far as a comparison with one item needs them. */
final class KeyedTraits {
    private final Map<String, Trait> asked = new HashMap<>();
    private final Map<String, BodyPart> parts = new HashMap<>();

    KeyedTraits(ItemTraits item) {
        for (Trait trait : item.shown().keySet()) asked.put(trait.key(), trait);
        for (BodyPart one : BodyPart.values()) parts.put(new Trait(Kind.PART, one.name()).key(), one);
    }

    Likeness.Other of(List<String> keys, double phrases) {
        Set<Trait> shared = new HashSet<>();
        Set<BodyPart> named = EnumSet.noneOf(BodyPart.class);
        int words = 0;
        for (String key : keys) {
            if (key.startsWith(Kind.SERVICE.prefix())) words++;
            Optional.ofNullable(asked.get(key)).ifPresent(shared::add);
            Optional.ofNullable(parts.get(key)).ifPresent(named::add);
        }
        return new Likeness.Other(shared, words, named, phrases);
    }
}
