package org.openimr.bench.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Has one target read inputs, and looks at what it takes and answers. For one thread. */
final class Attempts {
    /** What is slow or large once may have been loading classes, or another program's turn. */
    private static final int TRIES = 3;

    private static final int PLACES = 6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final FuzzTarget target;
    private long slowest;
    private long largest;
    private long processor;

    Attempts(FuzzTarget target) {
        this.target = target;
    }

    /** Empty: it was read as it should be. */
    Optional<Escape> attempt(String input) {
        Optional<Escape> escape = Optional.empty();
        for (int n = 0; n < TRIES; n++) {
            escape = once(input);
            if (escape.isEmpty() || !isOfMeasure(escape.get().kind())) return escape;
        }
        return escape;
    }

    /** The most that one input took, nanoseconds of the processor. */
    long slowest() {
        return slowest;
    }

    /** The most that one input took, bytes. */
    long largest() {
        return largest;
    }

    /** All that reading and looking at the answers took, nanoseconds of the processor. */
    long processor() {
        return processor;
    }

    private static boolean isOfMeasure(Escape.Kind kind) {
        return switch (kind) {
            case TOO_SLOW, TOO_MUCH_MEMORY -> true;
            case THROWN, UNTRUE -> false;
        };
    }

    private Optional<Escape> once(String input) {
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long begun = threads.getCurrentThreadCpuTime();
        FuzzTarget.Answer answer;
        try {
            answer = target.read(input);
        } catch (WrongAnswer e) {
            return Optional.of(new Escape(Escape.Kind.UNTRUE, told(e)));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return Optional.of(new Escape(Escape.Kind.THROWN, told(e)));
        }
        long took = threads.getCurrentThreadCpuTime() - begun;
        long used = threads.getCurrentThreadAllocatedBytes() - allocated;
        try {
            answer.check();
        } catch (RuntimeException e) {
            return Optional.of(new Escape(Escape.Kind.UNTRUE, told(e)));
        }
        if (took > target.bounds().nanos(input.length())) {
            return Optional.of(new Escape(
                    Escape.Kind.TOO_SLOW, "%,d characters took %.1f ms".formatted(input.length(), took / 1e6)));
        }
        if (used > target.bounds().memory(input.length())) {
            return Optional.of(new Escape(
                    Escape.Kind.TOO_MUCH_MEMORY, "%,d characters took %,d bytes".formatted(input.length(), used)));
        }
        processor += threads.getCurrentThreadCpuTime() - begun;
        slowest = Math.max(slowest, took);
        largest = Math.max(largest, used);
        return Optional.empty();
    }

    private static String told(Throwable thrown) {
        var told = new StringBuilder(thrown.toString());
        StackTraceElement[] trace = thrown.getStackTrace();
        for (int i = 0; i < trace.length && i < PLACES; i++)
            told.append("\n      at ").append(trace[i]);
        return told.toString();
    }
}
