package org.openimr.bench.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;

/**
 * The archive's whole search against bare Lucene and PostgreSQL, on generated letters mixed with real ones. The sides
 * answer the same questions by turns. Between the two that work in this process the processor time of the asking thread
 * decides; PostgreSQL works in processes of its own and is compared by the clock.
 */
public final class SearchBench {
    private static final int LETTERS = 1_000_000;
    private static final int QUICK_LETTERS = 3_000;
    private static final int QUESTIONS = 60;
    private static final int ROUNDS = 9;
    private static final int QUICK_ROUNDS = 5;
    private static final int WARM_UP = 2;

    private static final double MEDIAN_GOAL = 1.25;
    private static final double SLOWEST_GOAL = 1.5;
    private static final Map<SearchClass, Double> TIMES_FASTER =
            Map.of(SearchClass.ANY_WORD, 50.0, SearchClass.PHRASE, 10.0);

    /** PostgreSQL is asked no more of a class after this long. */
    private static final double PATIENCE_SECONDS = 300;

    private final BuiltSides sides;
    private final Map<SearchClass, List<Question>> questions;
    private final int rounds;
    private final PrintStream out;

    private SearchBench(BuiltSides sides, Map<SearchClass, List<Question>> questions, int rounds, PrintStream out) {
        this.sides = sides;
        this.questions = questions;
        this.rounds = rounds;
        this.out = out;
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param corpus  folder of the real letters, which may be missing
     */
    public static int run(Options options, Path corpus, PrintStream out) throws Exception {
        int count = options.letters().orElse(options.quick() ? QUICK_LETTERS : LETTERS);
        LetterStream letters = LetterStream.of(options.seed(), count, corpus);
        if (options.folder().isPresent()) return run(options.folder().get(), letters, options, out);
        Path folder = Files.createTempDirectory("openimr-search");
        try {
            return run(folder, letters, options, out);
        } finally {
            delete(folder);
        }
    }

    private static int run(Path folder, LetterStream letters, Options options, PrintStream out) throws Exception {
        try (BuiltSides sides = BuiltSides.in(folder, letters, out)) {
            out.printf(
                    Locale.ROOT,
                    "%,d letters, %,d items; six classes of %d questions drawn from the letters with seed %d%n",
                    letters.letters(),
                    sides.bare().items(),
                    QUESTIONS,
                    letters.seed());
            Map<SearchClass, List<Question>> questions = DrawnQuestions.from(letters, sides.bare(), QUESTIONS);
            return new SearchBench(sides, questions, options.quick() ? QUICK_ROUNDS : ROUNDS, out).run();
        }
    }

    /** @param ratio  of the medians */
    private record Outcome(Verdict verdict, Spread ratio) {}

    private int run() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            for (SearchClass kind : SearchClass.values()) round(i, ask(kind));
        }
        out.printf(
                "%n%-30s %28s %28s %22s %24s%n",
                "",
                "OpenIMR p50 / p99, ms",
                "bare Lucene p50 / p99, ms",
                "ratio p50 / p99",
                "PostgreSQL p50 / p99, ms");
        Verdict verdict = Verdict.MET;
        double worst = 0;
        for (SearchClass kind : SearchClass.values()) {
            Outcome outcome = measure(kind);
            verdict = Verdict.worse(verdict, outcome.verdict());
            worst = Math.max(worst, outcome.ratio().median());
        }
        out.printf(Locale.ROOT, "%nsearch ratio=%.2f goal=%.2f %s%n", worst, MEDIAN_GOAL, verdict.word());
        return verdict.status();
    }

    private List<Question> ask(SearchClass kind) {
        return questions.getOrDefault(kind, List.of());
    }

    /** Both sides, each question after the other; they change who goes first. */
    private Round round(int number, List<Question> asked) throws Exception {
        SearchTimes ours = new SearchTimes(asked.size());
        SearchTimes bare = new SearchTimes(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            boolean forward = (number + i) % 2 == 0;
            if (forward) ours.measure(i, sides.ours(), asked.get(i));
            bare.measure(i, sides.bare(), asked.get(i));
            if (!forward) ours.measure(i, sides.ours(), asked.get(i));
        }
        return new Round(ours, bare);
    }

    private record Round(SearchTimes ours, SearchTimes bare) {
        double ratio(double share) {
            return ours.core(share) / bare.core(share);
        }
    }

    private Outcome measure(SearchClass kind) throws Exception {
        List<Question> asked = ask(kind);
        List<Round> all = new ArrayList<>();
        for (int number = 0; number < rounds; number++) all.add(round(number, asked));
        Asked postgres = postgres(asked);
        Spread median = Spread.of(each(all, 0.5));
        Spread slowest = Spread.of(each(all, 0.99));
        double ours = over(all, 0.5, true);
        out.printf(
                Locale.ROOT,
                "%-30s %13.2f / %12.2f %13.2f / %12.2f %10.2f / %9.2f %11.1f / %10.1f%n",
                kind.label(),
                ours,
                over(all, 0.99, true),
                over(all, 0.5, false),
                over(all, 0.99, false),
                median.median(),
                slowest.median(),
                postgres.clock(0.5),
                postgres.clock(0.99));
        int different = all.getFirst().ours().differentFrom(all.getFirst().bare());
        if (different > 0) out.printf("  %d of %d questions found another number of items%n", different, asked.size());
        Verdict verdict = Verdict.worse(Verdict.atMost(MEDIAN_GOAL, median), Verdict.atMost(SLOWEST_GOAL, slowest));
        return new Outcome(Verdict.worse(verdict, againstPostgres(kind, all, postgres)), median);
    }

    private Verdict againstPostgres(SearchClass kind, List<Round> all, Asked postgres) {
        double theirs = postgres.clock(0.5);
        double[] ratio = all.stream()
                .mapToDouble(round -> round.ours().clock(0.5, postgres.done()) / theirs)
                .toArray();
        Spread spread = Spread.of(ratio);
        double goal = TIMES_FASTER.getOrDefault(kind, 0.0);
        out.printf(
                Locale.ROOT,
                "  %.1f times as fast as PostgreSQL (%d questions, by the clock)%s%n",
                1 / spread.median(),
                postgres.done(),
                goal > 0 ? ", goal %.0f".formatted(goal) : "");
        return goal > 0 ? Verdict.atMost(1 / goal, spread) : Verdict.MET;
    }

    /** @param done  questions that were asked */
    private record Asked(SearchTimes times, int done) {
        double clock(double share) {
            return times.clock(share, done);
        }
    }

    private Asked postgres(List<Question> asked) throws Exception {
        SearchTimes times = new SearchTimes(asked.size());
        SearchTimes warm = new SearchTimes(1);
        warm.measure(0, sides.postgres(), asked.getFirst());
        long begun = System.nanoTime();
        int done = 0;
        while (done < asked.size() && (System.nanoTime() - begun) / 1e9 < PATIENCE_SECONDS) {
            times.measure(done, sides.postgres(), asked.get(done));
            done++;
        }
        return new Asked(times, done);
    }

    private static double[] each(List<Round> rounds, double share) {
        return rounds.stream().mapToDouble(round -> round.ratio(share)).toArray();
    }

    private static double over(List<Round> rounds, double share, boolean ours) {
        return Spread.of(rounds.stream()
                        .mapToDouble(r -> (ours ? r.ours() : r.bare()).core(share))
                        .toArray())
                .median();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
