package org.openimr.panel.dispute;

/** A case by its number, as the review organization prints it. */
public record CaseReference(String value) implements Comparable<CaseReference> {
    public CaseReference {
        if (value.isBlank()) throw new IllegalArgumentException("a case has a number");
    }

    @Override
    public int compareTo(CaseReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
