package org.openimr.bench.served;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openimr.bench.Folders;
import org.openimr.bench.LoadOptions;
import org.openimr.bench.Rounds;
import org.openimr.bench.Spread;
import org.openimr.bench.Verdict;
import org.openimr.bench.pgbench.Pgbench;
import org.openimr.bench.pgbench.Server;
import org.openimr.bench.pgbench.Statement;
import org.openimr.bench.pgbench.StatementLog;

/**
 * {@code bench page}: a case's page for a case manager who is signed in, against {@code pgbench} with the page's own
 * queries; then how long it takes when requests come at half of the highest rate. With {@code --long}: ten minutes at four
 * fifths of it, without an error and without a heap that grows.
 */
public final class PageBench {
    private static final List<String> OPTIONS = List.of("--quick", "--long", "--rounds", "--seconds");
    private static final int CLIENTS = 8;
    private static final double GOAL = 0.25;
    private static final double TAIL_GOAL = 5;
    private static final double HEAP_GOAL = 1.1;
    private static final int ROUNDS = 9;
    private static final int QUICK_ROUNDS = 3;
    private static final int SECONDS = 5;
    private static final int QUICK_SECONDS = 1;
    private static final int WARM_UP = 2;
    private static final int WARM = 30;
    private static final int QUICK_WARM = 5;
    private static final int RECORDINGS = 5;
    private static final int LASTS = 600;
    private static final int SETTLED = 120;

    private final Installation installation;
    private final LoadOptions options;
    private final PrintStream out;
    private final int rounds;
    private final int seconds;

    private PageBench(Installation installation, LoadOptions options, PrintStream out) {
        this.installation = installation;
        this.options = options;
        this.out = out;
        this.rounds = options.rounds().orElse(options.quick() ? QUICK_ROUNDS : ROUNDS);
        this.seconds = options.seconds().orElse(options.quick() ? QUICK_SECONDS : SECONDS);
    }

    /**
     * Measures, prints, and returns the exit status.
     *
     * @param root of the checkout
     * @throws IllegalArgumentException with a sentence for the person who typed the options
     */
    public static int run(List<String> arguments, Path root, PrintStream out) throws Exception {
        LoadOptions options = LoadOptions.read(arguments, OPTIONS);
        return Folders.lent("page", folder -> new PageBench(new Installation(root, folder), options, out).run());
    }

    private int run() throws Exception {
        try (Serving server = installation.serve(List.of("-Xmx1g"))) {
            Cases cases = new Cases(server.port());
            List<String> numbers = cases.filed(CLIENTS);
            Server database = installation.database();
            cases.awaitJobs(database);
            Session session = Session.of(server.port(), Installation.MANAGER);
            List<byte[]> pages =
                    numbers.stream().map(one -> session.get("/cases/" + one)).toList();
            Clients ours = new Clients(server.port(), CLIENTS, client -> () -> pages.get(client));
            double highest = ours.perSecond(options.quick() ? QUICK_WARM : WARM);
            if (options.lasting()) {
                highest = ours.perSecond(seconds);
                return lasts(
                        new OpenLoop(server.port(), 0.8 * highest, OpenLoop.asking(page -> pages.get(page % CLIENTS))),
                        server);
            }
            Rounds measured = againstPgbench(server, database, numbers, pages, ours);
            OpenLoop half = new OpenLoop(
                    server.port(), measured.ours().median() / 2, OpenLoop.asking(page -> pages.get(page % CLIENTS)));
            return print(measured, tail(half));
        }
    }

    private Rounds againstPgbench(
            Serving server, Server database, List<String> numbers, List<byte[]> pages, Clients ours) throws Exception {
        List<Statement> queries = recorded(server, database, pages.getFirst());
        out.printf("What the page asks the database (%d statements):%n", queries.size());
        queries.forEach(one -> out.println("  " + one.sql().lines().findFirst().orElse("")));
        String script = queries.stream().map(Statement::script).collect(Collectors.joining());
        Pgbench other = Pgbench.of(
                database,
                numbers.stream()
                        .map(number -> script.replace(numbers.getFirst(), number))
                        .toList(),
                installation.folder());
        return Rounds.of(
                rounds,
                round -> ours.perSecond(round == 0 ? 1 : seconds),
                round -> other.run(CLIENTS, WARM_UP, round == 0 ? 1 : seconds, Map.of())
                        .perSecond());
    }

    /** The shortest of some recordings: what others send meanwhile only adds to one. */
    private static List<Statement> recorded(Serving server, Server database, byte[] page) throws Exception {
        List<List<Statement>> recordings = new ArrayList<>();
        try (Connection connection = new Connection(server.port());
                StatementLog log = StatementLog.of(database)) {
            for (int i = 0; i < RECORDINGS; i++) {
                long mark = log.mark();
                Connection.Answered answer = connection.send(page);
                if (answer.status() != 200) throw new IOException(answer.head());
                recordings.add(log.since(mark));
            }
        }
        return recordings.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** @param ratio of the slowest hundredth to the middle, round by round */
    private record Tail(Spread middle, Spread slowest, Spread ratio, int errors, double perSecond) {}

    private Tail tail(OpenLoop half) throws InterruptedException {
        double[] middle = new double[rounds];
        double[] slowest = new double[rounds];
        double[] ratio = new double[rounds];
        int errors = 0;
        for (int round = 0; round < rounds; round++) {
            OpenLoop.Outcome outcome = half.over(seconds);
            middle[round] = outcome.at(0.5) * 1000;
            slowest[round] = outcome.at(0.99) * 1000;
            ratio[round] = slowest[round] / middle[round];
            errors += outcome.faults().size() + outcome.heldBack();
        }
        return new Tail(Spread.of(middle), Spread.of(slowest), Spread.of(ratio), errors, half.perSecond());
    }

    private int print(Rounds measured, Tail tail) {
        out.printf(
                Locale.ROOT,
                "%n%d clients: OpenIMR %.0f pages/s, pgbench %.0f times its queries/s; ratio's middle half %.2f to %.2f%n",
                CLIENTS,
                measured.ours().median(),
                measured.other().median(),
                measured.ratio().lowerQuartile(),
                measured.ratio().upperQuartile());
        Verdict ofTail = tail.errors() > 0 ? Verdict.SHORT : Verdict.atMost(TAIL_GOAL, tail.ratio());
        out.printf(
                Locale.ROOT,
                "at half of that, %.0f a second: p50 %.1f ms, p99 %.1f ms, %.1f times as long (goal %.0f), %d errors: %s%n",
                tail.perSecond(),
                tail.middle().median(),
                tail.slowest().median(),
                tail.ratio().median(),
                TAIL_GOAL,
                tail.errors(),
                ofTail.word());
        Verdict verdict = Verdict.worse(Verdict.atLeast(GOAL, measured.ratio()), ofTail);
        out.printf(
                Locale.ROOT, "page ratio=%.2f goal=%.2f %s%n", measured.ratio().median(), GOAL, verdict.word());
        return verdict.status();
    }

    private int lasts(OpenLoop load, Serving server) throws Exception {
        LiveHeap heap = new LiveHeap(server.pid());
        out.printf(Locale.ROOT, "%d s at %.0f pages a second%n", LASTS, load.perSecond());
        OpenLoop.Outcome first = load.over(SETTLED);
        double early = heap.mebibytes();
        OpenLoop.Outcome rest = load.over(LASTS - SETTLED);
        double late = heap.mebibytes();
        int errors = first.faults().size() + first.heldBack() + rest.faults().size() + rest.heldBack();
        out.printf(
                Locale.ROOT,
                "%d pages, %d errors, p50 %.1f ms, p99 %.1f ms; heap that lives %.1f MiB after %d s, %.1f MiB at the end%n",
                first.seconds().size() + rest.seconds().size(),
                errors,
                rest.at(0.5) * 1000,
                rest.at(0.99) * 1000,
                early,
                SETTLED,
                late);
        Verdict verdict = errors == 0 && late <= HEAP_GOAL * early ? Verdict.MET : Verdict.SHORT;
        out.printf(Locale.ROOT, "page ratio=%.2f goal=%.2f %s%n", late / early, HEAP_GOAL, verdict.word());
        return verdict.status();
    }
}
