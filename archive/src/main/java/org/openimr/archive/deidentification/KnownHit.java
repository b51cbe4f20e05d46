package org.openimr.archive.deidentification;

/**
 * A known value found in a text.
 *
 * @param start   of the text, inclusive
 * @param end     exclusive
 * @param strong  counts alone; a weak one only beside another of the same owner
 */
record KnownHit(int start, int end, KnownPattern pattern, Reason.Match match, boolean strong) {
    boolean overlaps(KnownHit other) {
        return start < other.end && other.start < end;
    }

    int owner() {
        return pattern.owner();
    }
}
