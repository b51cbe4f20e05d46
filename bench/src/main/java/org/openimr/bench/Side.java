package org.openimr.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * One of the two sides: the same letters, in the same order, through its own work.
 *
 * @param work  what is made of one letter; it is kept so that no compiler may leave the work out
 */
record Side(List<String> letters, Function<String, Object> work) {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Every result ends here, where the compiler must assume that somebody looks. */
    @SuppressWarnings("UnusedVariable") // never read on purpose: being written is its whole use
    private static volatile Object kept = "";

    /** Reads every letter once. */
    void pass() {
        for (String letter : letters) kept = work.apply(letter);
    }

    /** Reads one letter, by its place from 0. */
    void read(int place) {
        kept = work.apply(letters.get(place));
    }

    /**
     * Whole passes until {@code least} has gone by on the clock: nanoseconds of processor time a letter. It is the time
     * of the whole process, so that collecting our garbage counts and other programs of a busy machine do not.
     */
    double nanosPerLetter(Duration least) {
        long ends = System.nanoTime() + least.toNanos();
        long begun = MACHINE.getProcessCpuTime();
        long passes = 0;
        do {
            pass();
            passes++;
        } while (System.nanoTime() < ends);
        return (double) (MACHINE.getProcessCpuTime() - begun) / (passes * letters.size());
    }
}
