package org.openimr.records.chronology;

import java.util.Map;
import java.util.Optional;

/**
 * An entry of the dictionary.
 *
 * @param name        what its phrases stand for
 * @param attributes  as the list's documentation has them
 */
record Term(TermList list, String name, Map<String, String> attributes) {
    Term {
        attributes = Map.copyOf(attributes);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    boolean is(String key) {
        return attributes.getOrDefault(key, "no").equals("yes");
    }
}
