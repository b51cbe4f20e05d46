package org.openimr.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openimr.archive.intake.Sources;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;

/**
 * The archive's whole import against bare Lucene and PostgreSQL. All read the same file of JSON lines, by turns and by the
 * clock, from its first byte to where every letter can be searched for; in each round another one begins.
 */
public final class ImportBench {
    private static final int LETTERS = 100_000;
    private static final int QUICK_LETTERS = 2_000;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 2_000;

    private static final double LUCENE_GOAL = 0.6;
    private static final double POSTGRES_GOAL = 2.5;
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final PrintStream out;
    private final OurImport ours = new OurImport();
    private final BareImport bare = new BareImport();
    private final PostgresImport postgres = new PostgresImport();
    private final List<ImportSide> sides = new ArrayList<>(List.of(ours, bare, postgres));
    private final Map<ImportSide, List<Load>> loads = new LinkedHashMap<>();

    /** @param disk  bytes of what was built */
    private record Load(double lettersPerSecond, double processorMicrosPerLetter, long disk) {}

    private ImportBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param corpus  folder of the real letters, which may be missing
     */
    public static int run(Options options, Path corpus, PrintStream out) throws Exception {
        if (options.large()) return LargeImport.start(options, corpus);
        int count = options.letters().orElse(options.quick() ? QUICK_LETTERS : LETTERS);
        LetterStream letters = LetterStream.of(options.seed(), count, corpus);
        Path folder = Files.createTempDirectory("openimr-import");
        try {
            return new ImportBench(folder, out).run(letters, options.rounds().orElse(ROUNDS));
        } finally {
            delete(folder);
        }
    }

    private int run(LetterStream letters, int rounds) throws Exception {
        Path few = written(letters.first(WARM_UP), "few.jsonl");
        Path all = written(letters, "letters.jsonl");
        for (ImportSide side : sides) load(side, few);
        for (int round = 0; round < rounds; round++) {
            for (ImportSide side : sides) {
                Load load = load(side, all);
                loads.computeIfAbsent(side, _ -> new ArrayList<>()).add(load);
                out.printf(
                        Locale.ROOT,
                        "round %d: %-12s %,7.0f letters/s, %,6.0f us of this process's processors a letter%n",
                        round + 1,
                        side.name(),
                        load.lettersPerSecond,
                        load.processorMicrosPerLetter);
            }
            Collections.rotate(sides, 1);
        }
        return judged();
    }

    private Path written(LetterStream letters, String name) throws IOException {
        Path file = folder.resolve(name);
        long begun = System.nanoTime();
        try (InputStream lines = new LetterLines(letters)) {
            Files.copy(lines, file);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "%,d letters generated and written, %,d MB, in %.1f s (%,.0f a second)%n",
                letters.letters(),
                Files.size(file) / MEGABYTE,
                seconds,
                letters.letters() / seconds);
        return file;
    }

    private Load load(ImportSide side, Path lines) throws Exception {
        Path own = Files.createDirectory(folder.resolve("side"));
        try (side) {
            side.prepare(own);
            long cpu = Processors.used();
            long begun = System.nanoTime();
            side.load(lines);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double used = (Processors.used() - cpu) / 1e3;
            long letters = side.letters();
            long expected = lineCount(lines);
            if (letters != expected) {
                throw new IllegalStateException(side.name() + " has " + letters + " of " + expected + " letters");
            }
            return new Load(letters / seconds, used / letters, Sources.size(own));
        } finally {
            delete(own);
        }
    }

    private static long lineCount(Path lines) throws IOException {
        try (Stream<String> each = Files.lines(lines)) {
            return each.count();
        }
    }

    private int judged() {
        out.printf("%n%-12s %12s %24s %10s%n", "", "letters/s", "us of processors/letter", "disk, MB");
        for (ImportSide side : List.of(ours, bare, postgres)) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %,12.0f %,24.0f %,10d%n",
                    side.name(),
                    over(side, Load::lettersPerSecond).median(),
                    over(side, Load::processorMicrosPerLetter).median(),
                    (long) over(side, load -> (double) load.disk() / MEGABYTE).median());
        }
        Spread againstLucene = ratio(bare);
        Spread againstPostgres = ratio(postgres);
        Verdict lucene = Verdict.atLeast(LUCENE_GOAL, againstLucene);
        Verdict database = Verdict.atLeast(POSTGRES_GOAL, againstPostgres);
        Verdict both = Verdict.worse(lucene, database);
        out.printf(
                Locale.ROOT,
                "%nagainst PostgreSQL: ratio=%.2f goal=%.2f %s%nimport ratio=%.2f goal=%.2f %s%n",
                againstPostgres.median(),
                POSTGRES_GOAL,
                database.word(),
                againstLucene.median(),
                LUCENE_GOAL,
                both.word());
        return both.status();
    }

    private Spread over(ImportSide side, ToDoubleFunction<Load> what) {
        return Spread.of(loadsOf(side).stream().mapToDouble(what).toArray());
    }

    /** Ours against another, round by round. */
    private Spread ratio(ImportSide other) {
        double[] ratios = new double[loadsOf(ours).size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] =
                    loadsOf(ours).get(round).lettersPerSecond / loadsOf(other).get(round).lettersPerSecond;
        }
        return Spread.of(ratios);
    }

    private List<Load> loadsOf(ImportSide side) {
        return loads.getOrDefault(side, List.of());
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
