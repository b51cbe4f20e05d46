package org.openimr.process.simulation;

import java.util.SplittableRandom;

/**
 * The luck of one case. A draw is a function of seed, case and purpose, never of the order in which draws are made: an
 * actor who forgot a plan draws the same again, and no thread can change what another draws.
 */
record Chance(long key) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int PICKS = 7;
    private static final int ASKED_AGAIN = 1_000_003;

    static Chance of(long seed, int index) {
        return new Chance(new SplittableRandom(seed * GOLDEN + index).nextLong());
    }

    /** Whether it happens, the {@code n}th time it is asked. */
    boolean happens(Likelihood what, double rate, int n) {
        return draw(what.name().hashCode(), n) < rate;
    }

    double days(Delay delay, int n) {
        return delay.days(draw(delay.name().hashCode(), n));
    }

    /** From 0 to 1, 1 excluded; picks with different numbers are independent. */
    double pick(int number) {
        return draw(PICKS, number);
    }

    private double draw(long purpose, int n) {
        return new SplittableRandom(key + GOLDEN * (purpose + (long) ASKED_AGAIN * n)).nextDouble();
    }
}
