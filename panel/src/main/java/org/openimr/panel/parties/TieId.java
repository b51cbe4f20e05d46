package org.openimr.panel.parties;

import java.util.UUID;

/** Permanent name of one tie on file. */
public record TieId(UUID value) implements Comparable<TieId> {
    @Override
    public int compareTo(TieId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
