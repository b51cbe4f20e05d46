package org.openimr.bench.tamper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openimr.server.checkpoint.CheckpointSettings;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;

/** {@code bench tamper}: so many edits of a real PostgreSQL's log, and how many were found and located. */
public final class TamperBench {
    static final int COMMANDS = 80;
    private static final int STREAMS = 12;
    private static final int CHECKPOINTS = 5;
    private static final int SHOWN_AFTER = 500;
    private static final int EDITS = 10_000;
    private static final long SEED = 4610;
    private static final int MOST_SHOWN = 5;

    private TamperBench() {}

    /**
     * What a run came to.
     *
     * @param unfound those that were not found, or not located, in words; the first few
     */
    public record Result(Map<Family, TamperRun.Score> scores, int edits, int found, Optional<String> unfound) {}

    /**
     * Runs it and prints; 0 if all were found and located.
     *
     * @param options {@code --edits N}, {@code --seed N}, {@code --commands N}
     * @param root    of the checkout, for the documents
     * @throws IllegalArgumentException with a sentence for the person who typed them
     */
    public static int run(List<String> options, Path root, PrintStream out) throws Exception {
        int edits = EDITS;
        long seed = SEED;
        int commands = COMMANDS;
        for (int i = 0; i < options.size(); i += 2) {
            if (i + 1 == options.size() || !options.get(i + 1).matches("\\d{1,9}")) {
                throw new IllegalArgumentException(options.get(i) + " needs a whole number after it.");
            }
            switch (options.get(i)) {
                case "--edits" -> edits = Integer.parseInt(options.get(i + 1));
                case "--commands" -> commands = Integer.parseInt(options.get(i + 1));
                case "--seed" -> seed = Long.parseLong(options.get(i + 1));
                default -> throw new IllegalArgumentException("There is no option " + options.get(i) + ".");
            }
        }
        return run(edits, seed, commands, root, out);
    }

    private static int run(int edits, long seed, int commands, Path root, PrintStream out) throws Exception {
        long begin = System.nanoTime();
        out.println("seed " + seed + ", " + edits + " edits of the log of " + commands + " commands");
        Path folder = Files.createTempDirectory("openimr-tamper");
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("database")))) {
            Result result = edit(database.dataSource(), edits, seed, commands, root, folder, out);
            out.printf("%-10s %8s %10s %10s %20s%n", "kind", "edits", "audit", "stranger", "by its chain alone");
            result.scores()
                    .forEach((family, score) -> out.printf(
                            "%-10s %8d %10d %10d %20d%n",
                            family, score.edits, score.foundByAudit, score.foundByStranger, score.foundByChain));
            result.unfound().ifPresent(out::println);
            out.printf("%d s%n", (System.nanoTime() - begin) / 1_000_000_000);
            boolean met = result.found() == result.edits();
            out.println("tamper found=" + result.found() + " of=" + result.edits() + " goal=all "
                    + (met ? "met" : "short"));
            return met ? 0 : 1;
        } finally {
            remove(folder);
        }
    }

    /**
     * Fills an empty log, signs it, edits it.
     *
     * @param commands of one to three events each
     * @param progress told now and then how many were found
     * @throws IllegalStateException if the log is not sound before any edit
     */
    static Result edit(
            DataSource dataSource, int edits, long seed, int commands, Path root, Path folder, PrintStream progress)
            throws SQLException, IOException, ReflectiveOperationException {
        CheckpointSettings settings = new FictionalLog(dataSource, seed).fill(commands, STREAMS, CHECKPOINTS, folder);
        Path work = Files.createDirectories(folder.resolve("stranger"));
        StrangersVerifier stranger = StrangersVerifier.compiled(root.resolve("docs/operations"), work);
        TamperRun run = new TamperRun(dataSource, settings, stranger);
        run.remember();
        if (!run.isSoundBefore()) throw new IllegalStateException("a log that nobody edited is not sound");
        StringBuilder unfound = new StringBuilder();
        List<Family> families = List.of(Family.values());
        int done = 0;
        int missed = 0;
        for (int i = 0; done < edits; i++) {
            Family family = families.get(i % families.size());
            int before = run.score(family).edits;
            Optional<String> one = run.edit(family, new Random(seed + i));
            done += run.score(family).edits - before;
            if (one.isPresent() && missed++ < MOST_SHOWN)
                unfound.append(one.get()).append('\n');
            if ((i + 1) % SHOWN_AFTER == 0)
                progress.println(done + " edits, " + (done - missed) + " found and located");
        }
        return new Result(
                run.scores(),
                done,
                done - missed,
                unfound.isEmpty() ? Optional.empty() : Optional.of(unfound.toString()));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
