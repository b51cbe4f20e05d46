package org.openimr.bench.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the questions of one class took one side in one round. */
final class SearchTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long[] core;
    private final long[] clock;
    private final int[] found;

    SearchTimes(int questions) {
        core = new long[questions];
        clock = new long[questions];
        found = new int[questions];
    }

    void measure(int place, SearchSide side, Question question) throws Exception {
        long begun = System.nanoTime();
        long begunOnCore = THREADS.getCurrentThreadCpuTime();
        found[place] = side.answer(question);
        core[place] = THREADS.getCurrentThreadCpuTime() - begunOnCore;
        clock[place] = System.nanoTime() - begun;
    }

    /** Milliseconds of processor time of the asking thread that this share of the questions stays under. */
    double core(double share) {
        return rank(core, share, core.length);
    }

    /** The same by the clock, of the first {@code done} questions. */
    double clock(double share, int done) {
        return rank(clock, share, done);
    }

    /** Questions for which the other found another number of items. */
    int differentFrom(SearchTimes other) {
        return (int) IntStream.range(0, found.length)
                .filter(i -> found[i] != other.found[i])
                .count();
    }

    private static double rank(long[] nanos, double share, int done) {
        long[] sorted = Arrays.copyOf(nanos, done);
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (done - 1))] / 1e6;
    }
}
