package org.openimr.bench.served;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.openimr.bench.Folders;
import org.openimr.bench.LoadOptions;
import org.openimr.bench.Rounds;
import org.openimr.bench.Verdict;
import org.openimr.bench.pgbench.Pgbench;
import org.openimr.bench.pgbench.Server;
import org.openimr.bench.pgbench.Statement;
import org.openimr.bench.pgbench.StatementLog;

/**
 * {@code bench command}: commands over HTTP by eight clients, each with its password, decided, appended, followed by the
 * read models and handed over to the jobs, against {@code pgbench} with the statements that such a command sends. What
 * the jobs do afterwards falls on ours alone.
 */
public final class CommandBench {
    private static final List<String> OPTIONS = List.of("--quick", "--rounds", "--seconds");
    private static final int CLIENTS = 8;
    private static final double GOAL = 0.35;
    private static final int ROUNDS = 9;
    private static final int QUICK_ROUNDS = 3;
    private static final int SECONDS = 5;
    private static final int QUICK_SECONDS = 1;
    private static final int WARM_UP = 2;
    private static final int CASES = 40;
    private static final int QUICK_CASES = 4;
    private static final int COMMANDS_OF_A_CASE = 20;

    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String COMMAND =
            "{\"reportedAt\": \"2026-03-02T17:30:00Z\", \"name\": \"Fictional Mutual West\", \"effectiveOn\": \"2026-02-25\"}";

    private final Installation installation;
    private final LoadOptions options;
    private final PrintStream out;

    private CommandBench(Installation installation, LoadOptions options, PrintStream out) {
        this.installation = installation;
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
        return Folders.lent("command", folder -> new CommandBench(new Installation(root, folder), options, out).run());
    }

    private int run() throws Exception {
        int rounds = options.rounds().orElse(options.quick() ? QUICK_ROUNDS : ROUNDS);
        int seconds = options.seconds().orElse(options.quick() ? QUICK_SECONDS : SECONDS);
        try (Serving server = installation.serve(List.of("-Xmx1g"))) {
            Cases cases = new Cases(server.port());
            List<List<String>> own = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                own.add(cases.filed(options.quick() ? QUICK_CASES : CASES));
            }
            Server database = installation.database();
            List<Statement> command = recorded(server, database, own.getFirst().getFirst());
            out.printf("What such a command sends to the database (%d statements):%n", command.size());
            command.forEach(
                    one -> out.println("  " + one.sql().lines().findFirst().orElse("")));
            Pgbench other = Pgbench.of(
                    database,
                    List.of(new CommandScript(own.getFirst().getFirst(), COMMANDS_OF_A_CASE).of(command)),
                    installation.folder());
            cases.awaitJobs(database);
            Clients ours = new Clients(server.port(), CLIENTS, client -> requests(own.get(client)));
            ours.perSecond(options.quick() ? QUICK_WARM : WARM);
            Rounds measured = Rounds.of(
                    rounds,
                    round -> ours.perSecond(round == 0 ? 1 : seconds),
                    round -> other.run(
                                    CLIENTS,
                                    WARM_UP,
                                    round == 0 ? 1 : seconds,
                                    Map.of("v", -1L, "s", 0L, "round", (long) round))
                            .perSecond());
            return print(measured);
        }
    }

    /** Of warming up the server, which compiles what it runs. */
    private static final int WARM = 30;

    private static final int QUICK_WARM = 5;

    private int print(Rounds measured) {
        Verdict verdict = Verdict.atLeast(GOAL, measured.ratio());
        out.printf(
                Locale.ROOT,
                "%n%d clients: OpenIMR %.0f commands/s, pgbench %.0f transactions/s; ratio's middle half %.2f to %.2f%n",
                CLIENTS,
                measured.ours().median(),
                measured.other().median(),
                measured.ratio().lowerQuartile(),
                measured.ratio().upperQuartile());
        out.printf(
                Locale.ROOT,
                "command ratio=%.2f goal=%.2f %s%n",
                measured.ratio().median(),
                GOAL,
                verdict.word());
        return verdict.status();
    }

    /** The server is asked some times before, until its statements are prepared ones. */
    private static List<Statement> recorded(Serving server, Server database, String number) throws Exception {
        try (Connection connection = new Connection(server.port());
                StatementLog log = StatementLog.of(database)) {
            long mark = log.mark();
            for (int i = 0; i < COMMANDS_OF_A_CASE; i++) {
                mark = log.mark();
                Connection.Answered answer = connection.send(request(number));
                if (answer.status() != 200) throw new IOException(answer.text());
            }
            return CommandScript.command(log.since(mark));
        }
    }

    private static Supplier<byte[]> requests(List<String> numbers) {
        int[] given = {0};
        return () -> request(numbers.get(given[0]++ / COMMANDS_OF_A_CASE % numbers.size()));
    }

    private static byte[] request(String number) {
        ThreadLocalRandom dice = ThreadLocalRandom.current();
        return Connection.request(
                "POST",
                "/api/v1/cases/" + number + "/commands/report-administrator-change",
                Installation.basic(Installation.MANAGER) + JSON + "Idempotency-Key: "
                        + new UUID(dice.nextLong(), dice.nextLong()) + "\r\n",
                COMMAND);
    }
}
