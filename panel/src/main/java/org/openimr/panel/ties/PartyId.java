package org.openimr.panel.ties;

/** Name of one entry in the graph of persons and organizations; the same person may have several entries. */
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        if (value.isBlank()) throw new IllegalArgumentException("a party has an identifier");
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
