package org.openimr.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One of the two sides: the same letters, in the same order, through its own work.
 *
 * @param work  made of one letter; its number is kept so that no compiler may leave the work out
 */
record Side(List<String> letters, ToIntFunction<String> work) {
    /** Every result ends here, where the compiler must assume that somebody looks. */
    @SuppressWarnings("UnusedVariable") // never read on purpose: being written is its whole use
    private static volatile int kept;

    /** Reads every letter once. */
    void pass() {
        int sum = 0;
        for (String letter : letters) sum = 31 * sum + work.applyAsInt(letter);
        kept = sum;
    }

    /** Reads one letter, by its place from 0. */
    void read(int place) {
        kept = work.applyAsInt(letters.get(place));
    }

    /** Whole passes until {@code least} has gone by: nanoseconds a letter. */
    double nanosPerLetter(Duration least) {
        long begun = System.nanoTime();
        long passes = 0;
        long gone;
        do {
            pass();
            passes++;
            gone = System.nanoTime() - begun;
        } while (gone < least.toNanos());
        return (double) gone / (passes * letters.size());
    }
}
