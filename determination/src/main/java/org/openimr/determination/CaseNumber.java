package org.openimr.determination;

import java.util.Optional;

/**
 * Number of an independent medical review case, as the published letters print it: {@code CM}, two digits of the
 * year, a hyphen, seven digits ({@code CM16-0219557}).
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {
    private static final int LENGTH = 12;
    private static final int HYPHEN_AT = 4;

    public CaseNumber {
        if (!isWellFormed(value)) throw new IllegalArgumentException("not an IMR case number: " + value);
    }

    /** The case number written in {@code text}, if it is one and nothing else. */
    public static Optional<CaseNumber> parse(String text) {
        return isWellFormed(text) ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.startsWith("CM") || text.charAt(HYPHEN_AT) != '-') return false;
        for (int i = 2; i < LENGTH; i++) {
            if (i != HYPHEN_AT && (text.charAt(i) < '0' || text.charAt(i) > '9')) return false;
        }
        return true;
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
