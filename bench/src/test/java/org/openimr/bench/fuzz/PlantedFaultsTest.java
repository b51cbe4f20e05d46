package org.openimr.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.bench.fuzz.FuzzRun.Found;

/** A harness that finds nothing proves nothing: each kind of fault is planted in each target, and found. */
class PlantedFaultsTest {
    private static final Path NO_CORPUS = Path.of("no-such-folder");
    private static final long SEED = 7;
    private static final int INPUTS = 40_000;

    private static FuzzRun.Outcome run(FuzzTarget target, long from, long inputs, Duration shrinking) {
        var out = new PrintStream(OutputStream.nullOutputStream());
        try (var endless = new Endless(Duration.ofHours(1), _ -> {})) {
            return new FuzzRun(target, SEED, out, Optional.empty(), endless, shrinking)
                    .run(from, inputs, Duration.ofSeconds(60));
        }
    }

    /** What was found first. */
    private static Found found(FuzzTarget target, Escape.Kind kind) {
        // What is slow takes its time at each try to make it smaller.
        Duration shrinking = Duration.ofSeconds(kind == Escape.Kind.TOO_SLOW ? 1 : 30);
        for (long from = 0; from < INPUTS; from++) {
            Optional<Found> first = run(target, from, 1, shrinking).found().stream()
                    .filter(one -> one.escape().kind() == kind)
                    .findFirst();
            if (first.isPresent()) return first.get();
        }
        throw new AssertionError("the planted fault was not found in " + INPUTS + " inputs");
    }

    /** A rare shape: two marks of the reader's own, one after the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter|(?s)Upheld.{0,40}Case Number",
                "citation|ODG.{0,20}Page\\(s\\)",
                "date|T.{0,5}Sept",
                "query|~99.{0,10}NOT"
            })
    void what_throws_on_a_rare_shape_is_found_and_made_small_and_found_again(String name, String shape) {
        Pattern rare = Pattern.compile(shape);
        Planted target = Planted.in(Targets.named(name, NO_CORPUS), input -> {
            if (rare.matcher(input).find()) throw new IllegalStateException("planted");
        });
        Found found = found(target, Escape.Kind.THROWN);
        assertThat(found.small()).containsPattern(rare).hasSizeLessThan(100);
        String again = new FuzzInputs(target.stock(), SEED).input(found.number());
        assertThat(again).containsPattern(rare);
        assertThat(run(target, found.number(), 1, Duration.ZERO).found()).hasSize(1);
    }

    /** Goes over the rest of the text again at each place where it could begin. */
    @ParameterizedTest
    @ValueSource(strings = {"letter", "citation", "date", "query"})
    void a_regular_expression_that_backtracks_is_found(String name) {
        Pattern quadratic = Pattern.compile("(?s).*\uffff\uffff\uffff");
        Planted target = Planted.in(
                Targets.named(name, NO_CORPUS),
                60_000,
                input -> quadratic.matcher(input).find());
        assertThat(found(target, Escape.Kind.TOO_SLOW).escape().detail()).contains("took");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter", "citation", "date", "query"})
    void memory_out_of_proportion_is_found(String name) {
        byte[][] kept = new byte[1][];
        Planted target = Planted.in(Targets.named(name, NO_CORPUS), input -> {
            kept[0] = new byte[input.indexOf('\u202e') >= 0 ? 64 << 20 : 0];
        });
        assertThat(found(target, Escape.Kind.TOO_MUCH_MEMORY).small()).contains("\u202e");
    }

    @Test
    void a_place_outside_of_the_text_is_found() {
        FuzzTarget letter = Targets.named("letter", NO_CORPUS);
        FuzzTarget outside = new Answering(
                letter,
                input ->
                        () -> Occurrence.within(0, input.indexOf('(') > 10 ? input.length() + 1 : 0, input, "planted"));
        assertThat(found(outside, Escape.Kind.UNTRUE).escape().detail()).contains("planted at 0..");
    }

    @Test
    void a_text_that_is_not_there_is_found() {
        FuzzTarget citation = Targets.named("citation", NO_CORPUS);
        FuzzTarget invents = new Answering(
                citation,
                input -> () -> WrongAnswer.unless(
                        Occurrence.inOrder(input.contains("page") ? "page 999999" : "", input, 0, input.length()),
                        "cites what is not there"));
        assertThat(found(invents, Escape.Kind.UNTRUE).escape().detail()).contains("not there");
    }

    /** The target with other answers. */
    private record Answering(FuzzTarget real, Function<String, Answer> answers) implements FuzzTarget {
        @Override
        public String name() {
            return real.name();
        }

        @Override
        public Stock stock() {
            return real.stock();
        }

        @Override
        public Bounds bounds() {
            return real.bounds();
        }

        @Override
        public Answer read(String input) {
            return answers.apply(input);
        }
    }

    @Test
    void an_input_that_is_never_answered_is_told() throws InterruptedException {
        var told = new CountDownLatch(1);
        try (var endless = new Endless(Duration.ofMillis(20), number -> {
            if (number == 42) told.countDown();
        })) {
            endless.begin(41);
            endless.end();
            endless.begin(42);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void every_number_has_one_input() {
        Stock stock = Targets.named("query", NO_CORPUS).stock();
        FuzzInputs inputs = new FuzzInputs(stock, SEED);
        for (long number = 0; number < 500; number++) {
            assertThat(new FuzzInputs(stock, SEED).input(number)).isEqualTo(inputs.input(number));
        }
        assertThat(new FuzzInputs(stock, SEED + 1).input(3)).isNotEqualTo(inputs.input(3));
    }
}
