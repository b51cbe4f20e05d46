package org.openimr.bench.fuzz;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts inputs to a target, one after another, and tells what happened. */
final class FuzzRun {
    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);
    /** Found so many different ones, there is enough to mend. */
    private static final int MOST_FOUND = 10;

    private static final int MANY = 64;
    private static final int SHOWN = 400;

    private final FuzzTarget target;
    private final long seed;
    private final PrintStream out;
    private final Optional<PrintStream> progress;
    private final Endless endless;
    private final Duration shrinking;

    /**
     * @param endless    watches for an input that is never answered
     * @param shrinking  the longest time in which one found input is made smaller
     */
    FuzzRun(
            FuzzTarget target,
            long seed,
            PrintStream out,
            Optional<PrintStream> progress,
            Endless endless,
            Duration shrinking) {
        this.target = target;
        this.seed = seed;
        this.out = out;
        this.progress = progress;
        this.endless = endless;
        this.shrinking = shrinking;
    }

    /**
     * What came of a run.
     *
     * @param inputs  that were put
     * @param found   one for each different escape
     */
    record Outcome(long inputs, List<Found> found) {
        Outcome {
            found = List.copyOf(found);
        }
    }

    /**
     * An escape.
     *
     * @param number  of the input
     * @param small   the input made smaller
     */
    record Found(long number, Escape escape, String small) {}

    /** @param most  at most so many inputs, from the number {@code from} on, and no longer than {@code time} */
    Outcome run(long from, long most, Duration time) {
        var inputs = new FuzzInputs(target.stock(), seed);
        var attempts = new Attempts(target);
        List<Found> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        long begun = System.nanoTime();
        long ends = begun + time.toNanos();
        long told = begun;
        long done = 0;
        for (; done < most && found.size() < MOST_FOUND; done++) {
            if (done % MANY == 0) {
                long now = System.nanoTime();
                if (now - ends > 0) break;
                if (now - told > TOLD_EVERY.toNanos()) {
                    told = now;
                    tell(done, most, now - begun);
                }
            }
            long number = from + done;
            String input = inputs.input(number);
            endless.begin(number);
            Optional<Escape> escape = attempts.attempt(input);
            endless.end();
            // One place of one kind is one escape, however many inputs lead there.
            if (escape.isPresent() && known.add(escape.get().place())) {
                found.add(shrunk(number, input, escape.get(), attempts));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "fuzz %s: inputs %,d, first %d, seed %d, escapes %d; %,.0f a second, %,.0f a second of the processor,"
                        + " slowest %.1f ms, most memory %,d bytes%n",
                target.name(),
                done,
                from,
                seed,
                found.size(),
                done / seconds,
                done * 1e9 / attempts.processor(),
                attempts.slowest() / 1e6,
                attempts.largest());
        return new Outcome(done, found);
    }

    private Found shrunk(long number, String input, Escape escape, Attempts attempts) {
        var smaller = new Shrinking(attempts, escape, System.nanoTime() + shrinking.toNanos());
        String small = smaller.shrunk(input);
        out.printf("ESCAPE %s, input %d of seed %d: %s%n", escape.kind(), number, seed, escape.detail());
        out.printf("  made smaller: %s%n", shown(small));
        out.printf("  again: ./openimr bench fuzz --target %s --seed %d --number %d%n", target.name(), seed, number);
        return new Found(number, escape, small);
    }

    private void tell(long done, long most, long nanos) {
        progress.ifPresent(to ->
                to.printf("fuzz %s: %,d of %,d, %,.0f a second%n", target.name(), done, most, done * 1e9 / nanos));
    }

    /** So that it can be put into a test. */
    static String shown(String text) {
        var shown = new StringBuilder("\"");
        for (int i = 0; i < text.length() && i < SHOWN; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') shown.append('\\').append(c);
            else if (c == '\n') shown.append("\\n");
            else if (c < ' ' || c > '~') shown.append("\\u%04x".formatted((int) c));
            else shown.append(c);
        }
        return shown + (text.length() > SHOWN ? "\" and so on, %,d characters".formatted(text.length()) : "\"");
    }
}
