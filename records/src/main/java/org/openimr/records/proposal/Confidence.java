package org.openimr.records.proposal;

/** How far a proposal may be relied on before a person has looked, most first. */
public enum Confidence {
    /** The paper says it in so many words. */
    SURE("sure"),
    /** The paper says it another way. */
    LIKELY("likely"),
    /** A guess from how such papers look. */
    DOUBTFUL("doubtful");

    private final String word;

    Confidence(String word) {
        this.word = word;
    }

    /** For a person. */
    public String word() {
        return word;
    }
}
