package org.openimr.process.simulation;

/**
 * What is simulated. Two equal scenarios have the same result.
 *
 * @param load  share of the reviewers' places that are taken when applications come as usual: fixes their number
 */
public record Scenario(long seed, Arrivals arrivals, Rates rates, double load) {
    /** Places taken in ordinary times; our choice. */
    public static final double USUAL_LOAD = 0.85;
    /** Applications that were ineligible in 2013: 16,122 of 73,282 (process, 15 [S]). */
    public static final double INELIGIBLE_IN_2013 = 16_122 / 73_282.0;

    public Scenario {
        if (!(load > 0 && load <= 1)) throw new IllegalArgumentException("a load is over 0 and at most 1: " + load);
    }

    /** Usual rates and load. */
    public static Scenario of(long seed, Arrivals arrivals) {
        return new Scenario(seed, arrivals, Rates.usual(), USUAL_LOAD);
    }

    /** The summer of 2013, with reviewers for the month before the surge. */
    public static Scenario summerOf2013(long seed, int cases) {
        return new Scenario(
                seed, Arrivals.summerOf2013(cases), Rates.usual().withIneligible(INELIGIBLE_IN_2013), USUAL_LOAD);
    }

    /** The same with other rates. */
    public Scenario with(Rates other) {
        return new Scenario(seed, arrivals, other, load);
    }
}
