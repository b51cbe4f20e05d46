package org.openimr.archive.opensearch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.ContentHash;
import tools.jackson.databind.JsonNode;

/**
 * What the cluster holds of a letter.
 *
 * @param hash     empty where it was written in part
 * @param numbers  of the items that there may be
 */
record KnownLetter(Optional<ContentHash> hash, Set<Integer> numbers) {
    KnownLetter {
        numbers = Set.copyOf(numbers);
    }

    static KnownLetter of(JsonNode source) {
        String hash = source.path(Layout.HASH).asString("");
        Set<Integer> numbers = new HashSet<>();
        for (JsonNode number : source.path(Layout.NUMBERS)) numbers.add(number.asInt());
        return new KnownLetter(hash.isEmpty() ? Optional.empty() : Optional.of(new ContentHash(hash)), numbers);
    }

    static KnownLetter of(UnsentLetter letter) {
        return new KnownLetter(Optional.of(letter.hash()), letter.items().keySet());
    }
}
