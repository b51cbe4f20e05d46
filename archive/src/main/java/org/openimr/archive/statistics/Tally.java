package org.openimr.archive.statistics;

import org.openimr.determination.Outcome;

/** What was counted of one group so far. */
final class Tally {
    private final NumberCounts numbers = new NumberCounts();
    private long upheld;
    private long overturned;
    private long notStated;

    /** @param outcome  as the table prints it */
    void add(String outcome) {
        if (outcome.equals(Outcome.OVERTURNED.printed())) overturned++;
        else if (outcome.equals(Outcome.UPHELD.printed())) upheld++;
        else notStated++;
    }

    void number(String value) {
        numbers.add(value);
    }

    void take(Tally other) {
        upheld += other.upheld;
        overturned += other.overturned;
        notStated += other.notStated;
    }

    long all() {
        return upheld + overturned + notStated;
    }

    Figures outcomes() {
        return new Figures.Outcomes(upheld, overturned, notStated);
    }

    Figures spread() {
        return numbers.spread();
    }
}
