package org.openimr.panel;

import java.util.UUID;

/** Opaque reference to an expert reviewer. Who it is stays in the review organization, Lab. Code 4610.6(f). */
public record ReviewerId(UUID value) implements Comparable<ReviewerId> {
    @Override
    public int compareTo(ReviewerId other) {
        return value.compareTo(other.value);
    }
}
