package org.openimr.bench.served;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openimr.bench.Folders;
import org.openimr.bench.LoadOptions;
import org.openimr.bench.Verdict;
import org.openimr.bench.pgbench.Server;
import org.openimr.server.demo.Demonstration;

/**
 * {@code bench load}: the packaged server with its demonstration, and everybody at once: a month's 20,000 applications
 * within an hour, 200 reviewers at their desks, 100 searches a second, and documents that are sent in. Nothing is
 * compared. Met is where nobody got an answer that is a fault, and everything that was acknowledged is there afterwards;
 * to be asked to come again later is no fault.
 */
public final class LoadBench {
    private static final List<String> OPTIONS = List.of("--quick", "--seconds", "--percent");
    private static final int SECONDS = 300;
    private static final int QUICK_SECONDS = 10;

    private static final double FILINGS = 20_000 / 3_600.0;
    private static final double SEARCHES = 100;
    private static final int REVIEWERS = 200;

    /** Between two requests of one reviewer, who reads meanwhile: our choice. */
    private static final double SECONDS_OF_READING = 10;

    /** One in so many applications gets a document within the same hour: our choice. */
    private static final int FILINGS_OF_A_DOCUMENT = 5;

    /** Browsers of each of the two reviewers of the demonstration. */
    private static final int BROWSERS = 10;

    private static final Duration DRAINS = Duration.ofMinutes(10);
    private static final int BETWEEN_LOOKS = 500;
    private static final Pattern NUMBER = Pattern.compile("CM\\d{2}-\\d{7}");
    private static final Pattern QUEUED = Pattern.compile("/cases/(CM\\d{2}-\\d{7})");
    private static final List<String> WORDS = List.of(
            "lumbar",
            "injection",
            "physical therapy",
            "MRI",
            "opioid",
            "surgery",
            "acupuncture",
            "brace",
            "cervical",
            "chiropractic",
            "gabapentin",
            "electromyography");

    private final Installation installation;
    private final LoadOptions options;
    private final PrintStream out;
    private final List<String> filed = Collections.synchronizedList(new ArrayList<>());
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    private LoadBench(Installation installation, LoadOptions options, PrintStream out) {
        this.installation = installation;
        this.options = options;
        this.out = out;
    }

    /**
     * Puts the load on, prints, and returns the exit status.
     *
     * @param root of the checkout
     * @throws IllegalArgumentException with a sentence for the person who typed the options
     */
    public static int run(List<String> arguments, Path root, PrintStream out) throws Exception {
        LoadOptions options = LoadOptions.read(arguments, OPTIONS);
        return Folders.lent("load", folder -> new LoadBench(new Installation(root, folder), options, out).run());
    }

    private int run() throws Exception {
        int seconds = options.seconds().orElse(options.quick() ? QUICK_SECONDS : SECONDS);
        double share = options.percent().orElse(100) / 100.0;
        try (Serving server = installation.demonstrate(List.of("-Xmx1g"))) {
            List<Traffic> mix = mix(server.port(), share);
            out.printf(Locale.ROOT, "%d s at %.0f %% of the mix%n%n", seconds, 100 * share);
            List<OpenLoop.Outcome> outcomes = over(server.port(), mix, seconds);
            print(mix, outcomes);
            Server database = installation.database();
            out.printf(Locale.ROOT, "%n%d jobs wait; ", waiting(database));
            long begun = System.nanoTime();
            boolean drained = drained(database);
            double took = (System.nanoTime() - begun) / 1e9;
            if (drained) out.printf(Locale.ROOT, "all are done %.0f s later%n", took);
            else out.printf(Locale.ROOT, "%d still after %d s%n", waiting(database), DRAINS.toSeconds());
            return verdict(database, outcomes, drained);
        }
    }

    /** @param act the n-th of its kind */
    private record Traffic(String name, double perSecond, OpenLoop.Act act) {}

    private List<Traffic> mix(int port, double share) throws IOException {
        String intake = intake();
        List<byte[]> desks = desks(port);
        List<String> gathering = gathering(port);
        return List.of(
                new Traffic("applications", share * FILINGS, (connection, _) -> {
                    Connection.Answered answer = connection.send(Cases.filing(intake));
                    Cases.number(answer).ifPresent(filed::add);
                    return answer;
                }),
                new Traffic(
                        "documents",
                        share * FILINGS / FILINGS_OF_A_DOCUMENT,
                        (connection, number) -> document(connection, gathering.get(number % gathering.size()), number)),
                new Traffic(
                        "desks",
                        share * REVIEWERS / SECONDS_OF_READING,
                        OpenLoop.asking(number -> desks.get(number % desks.size()))),
                new Traffic("searches", share * SEARCHES, OpenLoop.asking(LoadBench::search)));
    }

    private static String intake() {
        return Installation.basic("intake", Demonstration.PASSWORD);
    }

    /** What reviewers ask there, in an order in which one follows the other. */
    private static List<byte[]> desks(int port) throws IOException {
        List<byte[]> asked = new ArrayList<>();
        for (int browser = 0; browser < BROWSERS; browser++) {
            for (String login : List.of("reviewer", "second-reviewer")) {
                Session session = Session.of(port, login, Demonstration.PASSWORD);
                try (Connection connection = new Connection(port)) {
                    Matcher desk = QUEUED.matcher(
                            connection.send(session.get("/queue")).text());
                    while (desk.find()) {
                        asked.add(session.get("/desk/" + desk.group(1)));
                        asked.add(session.get("/desk/" + desk.group(1) + "/contents"));
                        asked.add(session.get("/desk/" + desk.group(1) + "/search?q=pain"));
                        asked.add(session.get("/queue"));
                    }
                }
            }
        }
        if (asked.isEmpty()) throw new IOException("no reviewer of the demonstration has a case");
        return asked;
    }

    private static byte[] search(int number) {
        String words = WORDS.get(number % WORDS.size()).replace(' ', '+');
        return Connection.request("GET", "/decisions?q=" + words + "&page=" + (1 + number / WORDS.size() % 2), "", "");
    }

    /** Cases of the demonstration whose records are gathered now: each of them has taken a document already. */
    private List<String> gathering(int port) throws IOException {
        List<String> gathering = new ArrayList<>();
        try (Connection connection = new Connection(port)) {
            Connection.Answered queue = connection.send(Connection.request(
                    "GET", "/api/v1/queue", Installation.basic("case-manager", Demonstration.PASSWORD), ""));
            for (String number : NUMBER.matcher(queue.text())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList()) {
                if (document(connection, number, -1 - gathering.size()).isDone()) gathering.add(number);
            }
        }
        if (gathering.isEmpty()) throw new IOException("no case of the demonstration takes documents");
        return gathering;
    }

    /** Announced, and sent in one part. */
    private Connection.Answered document(Connection connection, String into, int number) throws IOException {
        String intake = intake() + "Tus-Resumable: 1.0.0\r\n";
        byte[] file = DocumentOfTheLoad.pdf(number);
        Connection.Answered begun = connection.send(Connection.request(
                "POST",
                "/api/v1/cases/" + into + "/files",
                intake + "Upload-Length: " + file.length + "\r\nUpload-Metadata: " + DocumentOfTheLoad.metadata(number)
                        + "\r\n",
                ""));
        if (!begun.isDone()) return begun;
        String place = begun.field("Location").orElseThrow();
        Connection.Answered done = connection.send(Connection.request(
                "PATCH",
                place,
                intake + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n",
                file));
        if (done.isDone()) sent.add(place.substring(place.lastIndexOf('/') + 1));
        return done;
    }

    private static List<OpenLoop.Outcome> over(int port, List<Traffic> mix, int seconds)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(mix.size())) {
            List<Future<OpenLoop.Outcome>> running = new ArrayList<>();
            for (Traffic one : mix) {
                running.add(threads.submit(() -> new OpenLoop(port, one.perSecond(), one.act()).over(seconds)));
            }
            List<OpenLoop.Outcome> outcomes = new ArrayList<>();
            for (Future<OpenLoop.Outcome> one : running) outcomes.add(one.get());
            return outcomes;
        }
    }

    private void print(List<Traffic> mix, List<OpenLoop.Outcome> outcomes) {
        out.println("               a second   answered  later  faults   p50 ms   p95 ms   p99 ms");
        for (int i = 0; i < mix.size(); i++) {
            OpenLoop.Outcome one = outcomes.get(i);
            out.printf(
                    Locale.ROOT,
                    "%-13s %9.1f %10d %6d %7d %8.1f %8.1f %8.1f%n",
                    mix.get(i).name(),
                    mix.get(i).perSecond(),
                    one.seconds().size(),
                    one.heldBack(),
                    one.faults().size(),
                    1000 * one.at(0.5),
                    1000 * one.at(0.95),
                    1000 * one.at(0.99));
            one.faults().stream()
                    .collect(Collectors.groupingBy(fault -> fault, TreeMap::new, Collectors.counting()))
                    .forEach((fault, times) -> out.printf(Locale.ROOT, "    %d times %s%n", times, fault));
        }
    }

    private int verdict(Server database, List<OpenLoop.Outcome> outcomes, boolean drained) throws SQLException {
        int faults = outcomes.stream().mapToInt(one -> one.faults().size()).sum();
        int cases = there(
                database,
                "select count(distinct stream) from event where version = 1 and stream = any (?)",
                filed.stream().map(number -> "case/" + number).toList());
        int letters = there(
                database,
                "select count(distinct case_number) from outgoing_letter where kind = 'ACKNOWLEDGEMENT'"
                        + " and case_number = any (?)",
                filed);
        int files = there(
                database,
                "select count(*) from received_file where id::text = any (?) and arrived = size and state = 'READ'",
                sent);
        out.printf(
                Locale.ROOT,
                "applications acknowledged %d, there %d, with their letters %d; documents acknowledged %d, there and read %d%n",
                filed.size(),
                cases,
                letters,
                sent.size(),
                files);
        if (files < sent.size()) printStates(database);
        boolean met =
                faults == 0 && drained && cases == filed.size() && letters == filed.size() && files == sent.size();
        Verdict verdict = met ? Verdict.MET : Verdict.SHORT;
        out.printf(Locale.ROOT, "load %d faults: %s%n", faults, verdict.word());
        return verdict.status();
    }

    private void printStates(Server database) throws SQLException {
        try (java.sql.Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                PreparedStatement statement =
                        connection.prepareStatement("select state || coalesce(' ' || refusal, ''), count(*)"
                                + " from received_file where id::text = any (?) group by 1 order by 1")) {
            statement.setArray(1, connection.createArrayOf("text", sent.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) out.printf(Locale.ROOT, "    %d documents %s%n", row.getInt(2), row.getString(1));
            }
        }
    }

    private static boolean drained(Server database) throws SQLException, InterruptedException {
        long until = System.nanoTime() + DRAINS.toNanos();
        while (waiting(database) > 0) {
            if (System.nanoTime() > until) return false;
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }

    /** What is still to be done for an application or a document, now or, where it did not succeed, once more. */
    private static int waiting(Server database) throws SQLException {
        return there(
                database,
                "select count(*) from scheduled_tasks where task_name = any (?)",
                List.of("make-letters", "read-file"));
    }

    private static int there(Server database, String count, Collection<String> values) throws SQLException {
        try (java.sql.Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(count)) {
            statement.setArray(1, connection.createArrayOf("text", values.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
