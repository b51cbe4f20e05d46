package org.openimr.bench.served;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.openimr.bench.Folders;
import org.openimr.bench.LoadOptions;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;
import org.openimr.bench.pgbench.Server;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings.Embedded;

/**
 * {@code bench start}: from the start of the process until the server is ready, with the AOT cache that the launcher makes
 * and without, by turns; its own PostgreSQL included. Then on a PostgreSQL that runs already, both with a cache of their
 * own, against a bare application with the same libraries.
 */
public final class StartBench {
    private static final List<String> OPTIONS = List.of("--quick", "--rounds");
    private static final double GOAL = 0.55;
    private static final double SKELETON_GOAL = 1.3;
    private static final int ROUNDS = 7;
    private static final int QUICK_ROUNDS = 2;

    private final Path root;
    private final Path folder;
    private final LoadOptions options;
    private final PrintStream out;

    private StartBench(Path root, Path folder, LoadOptions options, PrintStream out) {
        this.root = root;
        this.folder = folder;
        this.options = options;
        this.out = out;
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param root of the checkout
     * @throws IllegalArgumentException with a sentence for the person who typed the options
     */
    public static int run(List<String> arguments, Path root, PrintStream out) throws Exception {
        LoadOptions options = LoadOptions.read(arguments, OPTIONS);
        return Folders.lent("start", folder -> new StartBench(root, folder, options, out).run());
    }

    private int run() throws Exception {
        Path jar = takenApart();
        Started without = started(
                List.of("-jar", jar.toString()),
                List.of("serve", "--data", folder.resolve("data").toString()),
                Map.of());
        Started with = without.withCache(folder.resolve("openimr.aot"));
        Spread cache = compare("with the AOT cache", with, "without", without);
        Verdict verdict = Verdict.atMost(GOAL, cache);
        out.printf(Locale.ROOT, "  goal %.2f: %s%n", GOAL, verdict.word());
        if (options.quick()) {
            out.println("The bare application is left out of a quick run.");
        } else {
            Verdict bare = Verdict.atMost(SKELETON_GOAL, againstSkeleton(jar));
            out.printf(Locale.ROOT, "  goal %.2f: %s%n", SKELETON_GOAL, bare.word());
            verdict = Verdict.worse(verdict, bare);
        }
        out.printf(Locale.ROOT, "start ratio=%.2f goal=%.2f %s%n", cache.median(), GOAL, verdict.word());
        return verdict.status();
    }

    private Spread againstSkeleton(Path jar) throws Exception {
        Embedded settings = new Embedded(
                folder.resolve("database"), folder.resolve("data/database/programs"), OptionalInt.empty(), 4);
        try (Database _ = Database.open(settings)) {
            Server server = Server.of(settings);
            String address = server.jdbcUrl() + "?user=" + server.user() + "&password=" + server.password();
            // Handed over by a file of options: an argument could be read by others.
            Path ours = Files.createFile(
                    folder.resolve("url"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(ours, address);
            Path theirs = Files.writeString(
                    folder.resolve("skeleton.options"),
                    "-Dspring.datasource.url=" + server.jdbcUrl().replaceFirst("[^/]+$", "postgres")
                            + "\n-Dspring.datasource.username=postgres\n-Dspring.datasource.password="
                            + server.password() + "\n");
            Started product = started(
                            List.of("-jar", jar.toString()),
                            List.of("serve", "--data", folder.resolve("beside").toString()),
                            Map.of("OPENIMR_DATABASE_URL_FILE", ours.toString()))
                    .withCache(folder.resolve("beside.aot"));
            String path = SkeletonJar.compiled(jar.resolveSibling("lib"), folder);
            Started skeleton = new Started(
                            List.of("@" + theirs, "-cp", path, "skeleton.Skeleton"),
                            List.of(),
                            "/ready",
                            Map.of(),
                            folder)
                    .withCache(folder.resolve("skeleton.aot"));
            return compare("OpenIMR on a running PostgreSQL", product, "bare application", skeleton);
        }
    }

    private Started started(List<String> program, List<String> arguments, Map<String, String> environment) {
        List<String> java = new ArrayList<>(List.of("@" + root.resolve("deploy/java.options")));
        java.addAll(program);
        return new Started(java, arguments, Installation.READY, environment, folder);
    }

    /** The jar as files: what is nested in another jar cannot be kept in a cache. */
    private Path takenApart() throws Exception {
        Path apart = folder.resolve("apart");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        root.resolve("app/target/openimr.jar").toString(),
                        "extract",
                        "--destination",
                        apart.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("extract.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "the jar could not be taken apart: " + Files.readString(folder.resolve("extract.txt")));
        }
        return apart.resolve("openimr.jar");
    }

    /** Ours against the other, round by round; the sides change who goes first. */
    private Spread compare(String ours, Started one, String others, Started other) throws Exception {
        int rounds = options.rounds().orElse(options.quick() ? QUICK_ROUNDS : ROUNDS);
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        double[] ratio = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) a[round] = one.seconds();
            b[round] = other.seconds();
            if (round % 2 != 0) a[round] = one.seconds();
            ratio[round] = a[round] / b[round];
        }
        Spread spread = Spread.of(ratio);
        out.printf(
                Locale.ROOT,
                "%s: ready in %.2f s; %s: %.2f s; ratio %.2f (middle half %.2f to %.2f)%n",
                ours,
                Spread.of(a).median(),
                others,
                Spread.of(b).median(),
                spread.median(),
                spread.lowerQuartile(),
                spread.upperQuartile());
        return spread;
    }
}
