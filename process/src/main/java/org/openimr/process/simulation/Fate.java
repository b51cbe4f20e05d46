package org.openimr.process.simulation;

import java.time.Instant;
import org.openimr.determination.Outcome;

/** What will happen to one case: luck and rates, asked by purpose. */
record Fate(Chance chance, Rates rates) {
    private static final int MOST_ITEMS = 21;
    private static final double MEAN_BEYOND_THREE = 3.0;
    private static final int PICK_ITEMS = 1;
    private static final int PICK_SPECIALTY = 2;

    boolean is(Likelihood what) {
        return is(what, 0);
    }

    /** The {@code n}th time it is asked. */
    boolean is(Likelihood what, int n) {
        return chance.happens(what, rates.of(what), n);
    }

    /** After the delay, at any hour. */
    Instant after(Instant from, Delay delay, int n) {
        return OfficeHours.anyHour(from, chance.days(delay, n));
    }

    /** After the delay, when the office is open. */
    Instant atWork(Instant from, Delay delay, int n) {
        return OfficeHours.open(from, chance.days(delay, n));
    }

    /** From 1 to 21. */
    int items() {
        double drawn = chance.pick(PICK_ITEMS);
        double one = rates.of(Likelihood.ONE_ITEM);
        double two = rates.of(Likelihood.TWO_ITEMS);
        if (drawn < one) return 1;
        if (drawn < one + two) return 2;
        double rest = (drawn - one - two) / (1 - one - two);
        return Math.min(MOST_ITEMS, 3 + (int) (-MEAN_BEYOND_THREE * StrictMath.log(1 - rest)));
    }

    Specialty specialty() {
        return Specialty.of(chance.pick(PICK_SPECIALTY));
    }

    Outcome outcome(int item, int seat) {
        return is(Likelihood.ITEM_OVERTURNED, item + 100 * seat) ? Outcome.OVERTURNED : Outcome.UPHELD;
    }
}
