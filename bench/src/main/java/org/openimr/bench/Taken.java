package org.openimr.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What a piece of work took.
 *
 * @param processor  seconds of processor time of the whole process: what our garbage costs counts, what other programs of
 *     a busy machine do does not
 * @param clock      seconds on the clock
 */
record Taken(double processor, double clock) {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    /** Every result ends here, where the compiler must assume that somebody looks. */
    @SuppressWarnings("UnusedVariable") // never read on purpose: being written is its whole use
    private static volatile Object kept = "";

    /** Begins on a collected heap, so that nobody pays for the garbage of another. */
    static Taken by(Supplier<?> work) {
        kept = "";
        System.gc();
        return once(() -> kept = work.get());
    }

    static Taken once(Runnable work) {
        long processor = MACHINE.getProcessCpuTime();
        long clock = System.nanoTime();
        work.run();
        return new Taken((MACHINE.getProcessCpuTime() - processor) / NANOS, (System.nanoTime() - clock) / NANOS);
    }
}
