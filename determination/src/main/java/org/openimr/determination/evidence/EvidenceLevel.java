package org.openimr.determination.evidence;

/** Strength of a study, strongest first (8 CCR 9792.25.1). */
public enum EvidenceLevel {
    L1A("1a"),
    L1B("1b"),
    L1C("1c"),
    L2("2"),
    L3("3"),
    L4("4"),
    L5("5");

    private final String printed;

    EvidenceLevel(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /** Whether this is strictly the stronger one. */
    public boolean isStrongerThan(EvidenceLevel other) {
        return compareTo(other) < 0;
    }
}
