package org.openimr.archive.deidentification;

import java.time.Instant;

/**
 * Who decided, and when.
 *
 * @param person  account of the person; a program has none
 */
public record DecidedBy(String person, Instant at) {
    public DecidedBy {
        if (person.isBlank()) throw new IllegalArgumentException("a person decides, and has a name");
    }
}
