package org.openimr.bench.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.openimr.bench.Folders;
import org.openimr.bench.LoadOptions;
import org.openimr.bench.Rounds;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;
import org.openimr.bench.pgbench.Pgbench;
import org.openimr.bench.pgbench.Server;
import org.openimr.server.log.StreamId;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings.Embedded;

/**
 * {@code bench append}: events appended a second through the product's event log, against {@code pgbench} that sends the
 * same statement to the same table of the same PostgreSQL over as many connections; every commit on disk on both sides.
 * With {@code --large}: the log with ten million events stored against the log with ten thousand.
 */
public final class AppendBench {
    private static final List<String> OPTIONS = List.of("--quick", "--large", "--events", "--rounds", "--seconds");
    private static final List<Integer> CLIENTS = List.of(8, 32);
    private static final double GOAL = 0.7;
    private static final double HASH_GOAL = 0.05;
    private static final double FULL_GOAL = 0.9;
    private static final int FEW = 10_000;
    private static final int MANY = 10_000_000;
    private static final int QUICK_MANY = 200_000;
    private static final int ROUNDS = 9;
    private static final int QUICK_ROUNDS = 3;
    private static final int SECONDS = 5;
    private static final int QUICK_SECONDS = 1;
    private static final int WARM_UP = 2;
    private static final int CLIENTS_WHEN_FULL = 8;
    private static final double NANOS = 1e9;

    private final AtomicInteger streams = new AtomicInteger();
    private final int rounds;
    private final int seconds;
    private final PrintStream out;

    private AppendBench(LoadOptions options, PrintStream out) {
        this.rounds = options.rounds().orElse(options.quick() ? QUICK_ROUNDS : ROUNDS);
        this.seconds = options.seconds().orElse(options.quick() ? QUICK_SECONDS : SECONDS);
        this.out = out;
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @throws IllegalArgumentException with a sentence for the person who typed the options
     */
    public static int run(List<String> arguments, PrintStream out) throws Exception {
        LoadOptions options = LoadOptions.read(arguments, OPTIONS);
        AppendBench bench = new AppendBench(options, out);
        return Folders.lent(
                "append",
                folder -> options.large()
                        ? bench.full(folder, options.events().orElse(options.quick() ? QUICK_MANY : MANY))
                        : bench.append(folder));
    }

    private static Embedded settings(Path folder, String name, int connections) {
        return new Embedded(folder.resolve(name), folder.resolve("programs"), OptionalInt.empty(), connections);
    }

    private int append(Path folder) throws Exception {
        double hash = HashCost.nanos() / NANOS;
        Verdict verdict = Verdict.MET;
        double worst = Double.MAX_VALUE;
        double most = 0;
        out.printf(
                Locale.ROOT,
                "One event of %d characters in each append; %d rounds of %d s a side%n%n" + "%-10s %20s %20s %28s%n",
                Example.EVENT.payload().json().length(),
                rounds,
                seconds,
                "clients",
                "OpenIMR, events/s",
                "pgbench, events/s",
                "ratio (middle half)");
        Embedded settings = settings(folder, "database", CLIENTS.getLast());
        try (Database database = Database.open(settings)) {
            for (int clients : CLIENTS) {
                Rounds measured = measure(database, Server.of(settings), clients, folder);
                out.printf(
                        Locale.ROOT,
                        "%-10d %20.0f %20.0f %12.2f (%.2f to %.2f)%n",
                        clients,
                        measured.ours().median(),
                        measured.other().median(),
                        measured.ratio().median(),
                        measured.ratio().lowerQuartile(),
                        measured.ratio().upperQuartile());
                verdict = Verdict.worse(verdict, Verdict.atLeast(GOAL, measured.ratio()));
                worst = Math.min(worst, measured.ratio().median());
                most = Math.max(most, share(hash, measured.ours()));
            }
        }
        Verdict ofHash = most <= HASH_GOAL ? Verdict.MET : Verdict.SHORT;
        out.printf(
                Locale.ROOT,
                "%nhash chain: %.1f microseconds of processor time an event, %.1f %% of what all processors have at"
                        + " the higher rate (goal %.0f %%) %s%n",
                hash * 1e6,
                most * 100,
                HASH_GOAL * 100,
                ofHash.word());
        verdict = Verdict.worse(verdict, ofHash);
        out.printf(Locale.ROOT, "append ratio=%.2f goal=%.2f %s%n", worst, GOAL, verdict.word());
        return verdict.status();
    }

    /** Of the time of all processors, at that rate. */
    private static double share(double seconds, Spread rate) {
        return seconds * rate.median() / Runtime.getRuntime().availableProcessors();
    }

    private Rounds measure(Database database, Server server, int clients, Path folder) throws Exception {
        Appends ours =
                new Appends(database.dataSource(), clients, () -> new StreamId(Stored.name(streams.incrementAndGet())));
        Pgbench other = Pgbench.of(server, List.of(AppendScript.script()), folder);
        Rows rows = new Rows(database.dataSource());
        return Rounds.of(rounds, round -> ours.perSecond(length(round)), round -> {
            long before = rows.count();
            Map<String, Long> begin = Map.of("v", -1L, "s", 0L, "round", 1000L * clients + round);
            Pgbench.Rate rate = other.run(clients, WARM_UP, length(round), begin);
            if (rows.count() - before != rate.done()) {
                throw new IllegalStateException("pgbench appended " + (rows.count() - before) + " events in "
                        + rate.done() + " transactions; the two sides do not do the same");
            }
            return rate.perSecond();
        });
    }

    /** The turn before the first round, which counts for nothing, is short. */
    private int length(int round) {
        return round == 0 ? 1 : seconds;
    }

    private int full(Path folder, int many) throws Exception {
        try (Database few = Database.open(settings(folder, "few", CLIENTS_WHEN_FULL));
                Database full = Database.open(settings(folder, "full", CLIENTS_WHEN_FULL))) {
            long begun = System.nanoTime();
            Stored.fill(full.dataSource(), many);
            out.printf(
                    Locale.ROOT,
                    "%,d events stored in %.0f s%n",
                    new Rows(full.dataSource()).count(),
                    (System.nanoTime() - begun) / NANOS);
            Appends ofFull = new Appends(full.dataSource(), CLIENTS_WHEN_FULL, spread(Stored.streams(many)));
            Rounds measured = Rounds.of(rounds, round -> ofFull.perSecond(length(round)), round -> {
                Stored.fill(few.dataSource(), FEW);
                return new Appends(few.dataSource(), CLIENTS_WHEN_FULL, spread(Stored.streams(FEW)))
                        .perSecond(length(round));
            });
            Verdict verdict = Verdict.atLeast(FULL_GOAL, measured.ratio());
            out.printf(
                    Locale.ROOT,
                    "%,d stored: %.0f events/s; %,d stored: %.0f events/s (%d clients, new streams at random places"
                            + " among the stored ones; ratio's middle half %.2f to %.2f)%n",
                    many,
                    measured.ours().median(),
                    FEW,
                    measured.other().median(),
                    CLIENTS_WHEN_FULL,
                    measured.ratio().lowerQuartile(),
                    measured.ratio().upperQuartile());
            out.printf(
                    Locale.ROOT,
                    "append ratio=%.2f goal=%.2f %s%n",
                    measured.ratio().median(),
                    FULL_GOAL,
                    verdict.word());
            return verdict.status();
        }
    }

    /** Names that fall anywhere among the stored ones: harder on an index than the rising numbers of real cases. */
    private static Supplier<StreamId> spread(int streams) {
        AtomicInteger number = new AtomicInteger();
        return () -> new StreamId(
                Stored.name(ThreadLocalRandom.current().nextInt(streams)) + "/" + number.incrementAndGet());
    }
}
