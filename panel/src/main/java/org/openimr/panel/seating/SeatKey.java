package org.openimr.panel.seating;

/**
 * A place for one reviewer on a case.
 *
 * @param round   0; one more each time the case was sent back, Lab. Code 4610.6(i)
 * @param number  from 1; more than one where several reviewers were approved, 8 CCR 9792.10.6(c)
 */
public record SeatKey(int round, int number) implements Comparable<SeatKey> {
    public SeatKey {
        if (round < 0 || number < 1) throw new IllegalArgumentException("no seat: " + round + ", " + number);
    }

    /** Where every case begins. */
    public static SeatKey first() {
        return new SeatKey(0, 1);
    }

    @Override
    public int compareTo(SeatKey other) {
        return round != other.round ? Integer.compare(round, other.round) : Integer.compare(number, other.number);
    }
}
