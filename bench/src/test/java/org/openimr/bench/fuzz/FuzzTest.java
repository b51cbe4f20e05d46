package org.openimr.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short form of {@code ./openimr bench fuzz}: some seconds for each reader that needs no process of its own. */
class FuzzTest {
    private static final Path CORPUS = Path.of("../../shared/corpus");
    private static final long SEED = Long.getLong("openimr.fuzz.seed", 20_260_501L);
    private static final Duration SHORT = Duration.ofSeconds(6);

    @ParameterizedTest
    @ValueSource(strings = {"letter", "citation", "date", "query", "pdf-read"})
    void nothing_escapes(String name) {
        FuzzTarget target = Targets.named(name, CORPUS);
        var out = new PrintStream(OutputStream.nullOutputStream());
        try (var endless = new Endless(Duration.ofMinutes(5), number -> {
            System.err.println("fuzz " + name + ", seed " + SEED + ", input " + number + " is never answered");
            Runtime.getRuntime().halt(1);
        })) {
            FuzzRun.Outcome outcome = new FuzzRun(target, SEED, out, Optional.empty(), endless, Duration.ofSeconds(2))
                    .run(0, Long.MAX_VALUE, SHORT);
            assertThat(outcome.found())
                    .as("seed %d; again: ./openimr bench fuzz --target %s --seed %d --number …", SEED, name, SEED)
                    .isEmpty();
            assertThat(outcome.inputs()).isGreaterThan(50);
        }
    }
}
