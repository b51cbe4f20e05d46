package org.openimr.bench;

/**
 * Two sides timed alternately, so that whatever else the machine does falls on both.
 *
 * @param ours   nanoseconds of processor time a letter
 * @param other  nanoseconds of processor time a letter
 * @param ratio  ours against other, round by round: a slow moment hits both halves of its round
 */
record SideBySide(Spread ours, Spread other, Spread ratio) {
    static SideBySide time(Side ours, Side other, Effort effort) {
        ours.nanosPerLetter(effort.settle());
        other.nanosPerLetter(effort.settle());
        double[] a = new double[effort.rounds()];
        double[] b = new double[effort.rounds()];
        double[] ratio = new double[effort.rounds()];
        for (int round = 0; round < effort.rounds(); round++) {
            if (round % 2 == 0) {
                a[round] = ours.nanosPerLetter(effort.slice());
                b[round] = other.nanosPerLetter(effort.slice());
            } else {
                b[round] = other.nanosPerLetter(effort.slice());
                a[round] = ours.nanosPerLetter(effort.slice());
            }
            ratio[round] = a[round] / b[round];
        }
        return new SideBySide(Spread.of(a), Spread.of(b), Spread.of(ratio));
    }
}
