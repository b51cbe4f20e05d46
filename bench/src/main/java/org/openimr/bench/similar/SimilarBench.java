package org.openimr.bench.similar;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;

/**
 * nDCG@10 of the archive's like items and of BM25 on the whole text, on the same questions. What decides is the generated
 * collection; the real one is small and stands beside it. The spread of the ratio is that of drawing as many questions
 * again from the same ones.
 */
public final class SimilarBench {
    private static final double GOAL = 1.15;
    private static final long SEED = 20_170_331;
    private static final int REDRAWN = 400;

    private final PrintStream out;

    private SimilarBench(PrintStream out) {
        this.out = out;
    }

    /**
     * How much is generated and asked.
     *
     * @param letters  drawn at large
     * @param misses   whether every real question is printed that either side answers badly
     */
    private record Amount(int letters, int questions, boolean misses) {
        private static Amount read(List<String> options) {
            boolean quick = options.contains("--quick");
            int letters = quick ? 1_500 : 6_000;
            for (int i = 0; i < options.size(); i++) {
                switch (options.get(i)) {
                    case "--quick", "--misses" -> {}
                    case "--letters" -> letters = number(options, ++i);
                    default -> throw new IllegalArgumentException("no such option of similar: " + options.get(i));
                }
            }
            return new Amount(letters, quick ? 60 : 240, options.contains("--misses"));
        }

        private static int number(List<String> options, int at) {
            int letters = at < options.size() ? Integer.parseInt(options.get(at)) : 0;
            if (letters < 1_000) throw new IllegalArgumentException("--letters takes a number from 1000");
            return letters;
        }
    }

    /**
     * What one collection gave.
     *
     * @param boilerplateShown  items among our ten that share standing words alone
     */
    private record Result(
            List<Double> ours, List<Double> other, int nothingRelevant, int boilerplateShown, double micros) {
        private static double mean(List<Double> values) {
            return values.stream().mapToDouble(one -> one).average().orElse(0);
        }

        private double ratio() {
            return mean(ours) / mean(other);
        }

        /** Of as many questions drawn again with replacement, many times. */
        private Spread spread() {
            Random random = new Random(SEED);
            double[] ratios = new double[REDRAWN];
            for (int i = 0; i < REDRAWN; i++) {
                double a = 0;
                double b = 0;
                for (int j = 0; j < ours.size(); j++) {
                    int one = random.nextInt(ours.size());
                    a += ours.get(one);
                    b += other.get(one);
                }
                ratios[i] = a / b;
            }
            return Spread.of(ratios);
        }
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param options  {@code --quick}, {@code --misses}, {@code --letters N}
     * @param corpus   folder of the real letters; without it only generated letters are asked
     * @throws IllegalArgumentException if there is no such option
     */
    public static int run(List<String> options, Path corpus, PrintStream out) {
        SimilarBench bench = new SimilarBench(out);
        Amount amount = Amount.read(options);
        Path texts = corpus.resolve("determinations");
        if (Files.isDirectory(texts)) {
            Collection real = JudgedLetters.in(texts);
            bench.print("real, judged by hand", real, bench.measured(real, amount.misses()));
        } else {
            out.println("The real determinations are not at " + texts + "; only generated letters are asked.");
        }
        Collection plain = GeneratedLetters.of(SEED, amount.letters(), amount.questions(), false);
        bench.print("generated, without hard negatives", plain, bench.measured(plain, false));
        Collection generated = GeneratedLetters.of(SEED, amount.letters(), amount.questions(), true);
        Result result = bench.measured(generated, false);
        bench.print("generated, with hard negatives, seed " + SEED, generated, result);
        out.printf(
                Locale.ROOT,
                "  letters that share standing words alone: %d made, %d among our ten%n",
                generated.judgements().stream()
                        .mapToInt(one -> one.boilerplate().size())
                        .sum(),
                result.boilerplateShown());
        Verdict verdict = Verdict.atLeast(GOAL, result.spread());
        if (result.boilerplateShown() > 0) verdict = Verdict.SHORT;
        out.printf(Locale.ROOT, "similar ratio=%.3f goal=%.2f %s%n", result.ratio(), GOAL, verdict.word());
        return verdict.status();
    }

    private Result measured(Collection collection, boolean misses) {
        Path folder = temporary();
        try (LuceneArchiveIndex index = LuceneArchiveIndex.open(folder)) {
            OurRanking ours = new OurRanking(index, collection);
            WholeText other = new WholeText(collection.letters());
            for (Judgement judgement : collection.judgements()) ours.like(judgement.asked()); // warm
            return measured(collection, ours, other, misses);
        } finally {
            delete(folder);
        }
    }

    private Result measured(Collection collection, OurRanking ours, WholeText other, boolean misses) {
        List<Double> a = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        List<Double> micros = new ArrayList<>();
        int nothing = 0;
        int boilerplate = 0;
        for (Judgement judgement : collection.judgements()) {
            long begun = System.nanoTime();
            List<ItemKey> ranked = ours.like(judgement.asked());
            micros.add((System.nanoTime() - begun) / 1e3);
            boilerplate += (int)
                    ranked.stream().filter(judgement.boilerplate()::contains).count();
            if (judgement.grades().isEmpty()) {
                nothing++;
                continue;
            }
            a.add(Gain.normalised(ranked, judgement));
            b.add(Gain.normalised(other.like(judgement.asked()), judgement));
            if (misses && Math.min(a.getLast(), b.getLast()) < 0.8) miss(judgement, ranked, a.getLast(), b.getLast());
        }
        micros.sort(Comparator.naturalOrder());
        return new Result(a, b, nothing, boilerplate, micros.get(micros.size() / 2));
    }

    private void miss(Judgement judgement, List<ItemKey> ranked, double ours, double other) {
        out.printf(
                Locale.ROOT,
                "  %-18s ours %.3f BM25 %.3f, ours: %s%n",
                judgement.asked(),
                ours,
                other,
                ranked.stream()
                        .map(item -> item + "=" + judgement.grades().getOrDefault(item, 0))
                        .toList());
    }

    private void print(String name, Collection collection, Result result) {
        Spread spread = result.spread();
        out.printf(
                Locale.ROOT,
                "%s: %,d items, %d questions (%d more with nothing relevant)%n"
                        + "  nDCG@10 ours %.3f, BM25 on the whole text %.3f, ratio %.3f (middle half %.3f to %.3f);"
                        + " one question of ours %.2f ms at the median%n",
                name,
                collection.items(),
                result.ours().size(),
                result.nothingRelevant(),
                Result.mean(result.ours()),
                Result.mean(result.other()),
                result.ratio(),
                spread.lowerQuartile(),
                spread.upperQuartile(),
                result.micros() / 1e3);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("openimr-similar");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
