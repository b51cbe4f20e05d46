package org.openimr.bench.fuzz;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openimr.bench.Verdict;

/** {@code bench fuzz}: exit status 0 no escape, 1 at least one, 2 cannot. */
public final class FuzzBench {
    /** Nothing that ends takes so long. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    private static final Duration SHRUNK_WITHIN = Duration.ofSeconds(20);

    private FuzzBench() {}

    /**
     * @param arguments  after the name
     * @throws IllegalArgumentException with a sentence for the person who typed them
     */
    public static int run(List<String> arguments, Path corpus, PrintStream out, PrintStream err) {
        FuzzOptions options = FuzzOptions.read(arguments);
        FuzzTarget target = Targets.named(options.target(), corpus);
        Endless endless = new Endless(ENDLESS, number -> {
            out.printf(
                    "ESCAPE ENDLESS, input %d of seed %d%n  again: ./openimr bench fuzz --target %s --seed %d --number"
                            + " %d%n",
                    number, options.seed(), options.target(), options.seed(), number);
            out.flush();
            // The thread that reads cannot be ended any other way.
            Runtime.getRuntime().halt(Verdict.SHORT.status());
        });
        try (endless) {
            var run = new FuzzRun(target, options.seed(), out, Optional.of(err), endless, SHRUNK_WITHIN);
            FuzzRun.Outcome outcome = run.run(options.from(), options.inputs(), Duration.ofSeconds(options.seconds()));
            return outcome.found().isEmpty() ? Verdict.MET.status() : Verdict.SHORT.status();
        }
    }
}
