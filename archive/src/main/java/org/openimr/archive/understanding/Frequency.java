package org.openimr.archive.understanding;

/**
 * How often for how long: 2 to 3 times a week for 6 weeks. Both ends are inclusive.
 *
 * @param leastTimes  in each of {@code each}
 * @param each        {@code DAYS}, {@code WEEKS} or {@code MONTHS}
 * @param leastLong   for so many of {@code each}
 */
public record Frequency(int leastTimes, int mostTimes, CountedUnit each, int leastLong, int mostLong) {
    public Frequency {
        if (leastTimes < 1 || mostTimes < leastTimes || leastLong < 1 || mostLong < leastLong)
            throw new IllegalArgumentException(
                    "no frequency: " + leastTimes + "-" + mostTimes + " for " + leastLong + "-" + mostLong);
    }

    int least() {
        return leastTimes * leastLong;
    }

    int most() {
        return mostTimes * mostLong;
    }
}
