package org.openimr.server.kills;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients at work on a server that is killed again and again, by seeded chance; after each kill everything is looked for. */
final class Rehearsal implements AutoCloseable {
    private static final List<String> REVIEWERS = List.of("reviewer", "second-reviewer");
    private static final int OF_KILLS_IN_START = 8;
    private static final Duration JOBS_PATIENCE = Duration.ofMinutes(5);
    private static final int PAUSE_MILLIS = 200;
    private static final int POOL = 3;
    private static final int MOMENT_MILLIS = 30;
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(30);

    /**
     * How it is done.
     *
     * @param clients    at work at the same time
     * @param life       commands that are acknowledged in a life at most, before it is ended
     * @param documents  one case in so many gets a document
     * @param pause      of a client after each command
     */
    record Plan(long seed, int clients, int life, int documents, Duration pause) {
        /** Without a pause. */
        Plan(long seed, int clients, int life, int documents) {
            this(seed, clients, life, documents, Duration.ZERO);
        }
    }

    private final Plan plan;
    private final ServerProcess.Place place;
    private final DatabaseToKill database;
    private final HikariDataSource source;
    private final Random chance;
    private final Ledger ledger = new Ledger();
    private final LedgerAudit events;
    private final LettersAudit letters;
    private final DocumentsAudit documents;
    private final long from;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> clients = new ArrayList<>();
    private Optional<ServerProcess> running;
    private Optional<ServerProcess> beside = Optional.empty();
    private long lastStart = 5_000;

    /** On a database that holds the demonstration. */
    Rehearsal(Plan plan, Filled filled, DatabaseToKill database) throws SQLException {
        this.plan = plan;
        this.place = filled.place();
        this.running = filled.running();
        this.database = database;
        this.source = pool(filled.place().database());
        this.chance = new Random(plan.seed());
        try (Connection connection = source.getConnection()) {
            this.from = Long.parseLong(LedgerAudit.strings(connection, "select max(position) from event")
                    .getFirst());
        }
        this.events = new LedgerAudit(ledger, from);
        this.letters = new LettersAudit(source, from);
        this.documents = new DocumentsAudit(place.folder(), source);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Milliseconds that the last start took. */
    long lastStart() {
        return lastStart;
    }

    void begin() throws SQLException {
        List<URI> servers = new ArrayList<>(List.of(place.address()));
        beside.ifPresent(other -> servers.add(other.place().address()));
        for (int i = 0; i < plan.clients(); i++) {
            String login = REVIEWERS.get(i % REVIEWERS.size());
            UUID account;
            try (Connection connection = source.getConnection()) {
                account = UUID.fromString(
                        LedgerAudit.strings(connection, "select id::text from account where login = '" + login + "'")
                                .getFirst());
            }
            clients.add(threads.submit(
                    new CaseDriver(servers, ledger, ended, threads, chance.nextLong(), login, account, plan)));
        }
    }

    /** A second server on the same database, that lives through all kills of the first; before {@link #begin}. */
    void beside(Path folder) throws InterruptedException {
        serving();
        beside = Optional.of(ServerProcess.start(place.beside(DatabaseToKill.freePort(), folder))
                .awaitReady());
    }

    /** A server lives for a while and is killed; what is not as it must be afterwards. */
    List<String> killServer() throws Exception {
        boolean inStart = running.isEmpty() && chance.nextInt(OF_KILLS_IN_START) == 0;
        try (ServerProcess _ = inStart ? ServerProcess.start(place) : serving()) {
            if (inStart) Thread.sleep(chance.nextInt(Math.toIntExact(lastStart)));
            else live();
        }
        running = Optional.empty();
        // With another server alive nobody can say from outside whose jobs those are.
        timePasses(beside.isEmpty());
        return look();
    }

    /** Until so many commands more are acknowledged as chance says, and a moment more; not for ever. */
    private void live() throws InterruptedException {
        int until = ledger.size() + chance.nextInt(plan.life());
        int moment = chance.nextInt(MOMENT_MILLIS);
        long atMost = System.nanoTime() + LONGEST_LIFE.toNanos();
        while (ledger.size() < until && System.nanoTime() < atMost) Thread.sleep(1);
        Thread.sleep(moment);
    }

    /** A server that takes requests. */
    private ServerProcess serving() throws InterruptedException {
        if (running.isPresent()) return running.get();
        ServerProcess server = ServerProcess.start(place);
        running = Optional.of(server);
        long begun = System.nanoTime();
        server.awaitReady();
        lastStart = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        return server;
    }

    /** The database is killed under a server that lives, and started again; what is not as it must be afterwards. */
    List<String> killDatabase() throws Exception {
        serving();
        live();
        database.killAndStart();
        return look();
    }

    /** The database answers nothing for a while, and then goes on; what happens meanwhile is the caller's. */
    List<String> holdDatabase(Runnable meanwhile) throws Exception {
        serving();
        live();
        database.hold();
        try {
            meanwhile.run();
        } finally {
            database.goOn();
        }
        return look();
    }

    /**
     * The clients finish what they began, on a server that nobody kills, and its jobs are done.
     *
     * @param cases  so many have been begun before the clients stop
     */
    List<String> end(int cases) throws Exception {
        ServerProcess server = serving();
        while (ledger.cases() < cases && ledger.wrong().isEmpty()) Thread.sleep(PAUSE_MILLIS);
        ended.set(true);
        for (Future<?> client : clients) client.get();
        List<String> wrong = new ArrayList<>(jobsLeft());
        server.stop();
        beside.ifPresent(ServerProcess::stop);
        running = Optional.empty();
        wrong.addAll(look());
        try (Connection connection = source.getConnection()) {
            wrong.addAll(events.look(connection, true));
            wrong.addAll(LettersAudit.atTheEnd(connection, from, letters.called()));
        }
        return wrong;
    }

    /** How many letters the events called for. */
    int letters() {
        return letters.called();
    }

    private List<String> jobsLeft() throws SQLException, InterruptedException {
        long until = System.nanoTime() + JOBS_PATIENCE.toNanos();
        List<String> left = List.of("not looked at");
        while (!left.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(PAUSE_MILLIS);
            timePasses(false);
            giveUpForgotten();
            try (Connection connection = source.getConnection()) {
                left = LedgerAudit.strings(
                        connection,
                        "select 'job left: ' || task_name || ' ' || task_instance || ' after '"
                                + " || coalesce(consecutive_failures, 0) || ' failures' from scheduled_tasks"
                                + " where task_instance <> 'recurring'");
            }
        }
        return left;
    }

    /** Everything that can be said while clients work or wait, in one snapshot. */
    private List<String> look() throws SQLException, IOException {
        List<String> wrong = new ArrayList<>(ledger.wrong());
        // Before the snapshot: where a server lives, more is acknowledged meanwhile.
        List<Ledger.Document> told = ledger.documents();
        long settled = settled();
        try (Connection snapshot = source.getConnection()) {
            snapshot.setAutoCommit(false);
            snapshot.setReadOnly(true);
            snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            wrong.addAll(events.look(snapshot, false));
            wrong.addAll(letters.look(snapshot, settled));
            wrong.addAll(documents.look(snapshot, told));
            snapshot.rollback();
        }
        return wrong;
    }

    private long settled() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Long.parseLong(LedgerAudit.strings(connection, "select event_horizon()::text")
                    .getFirst());
        }
    }

    /**
     * So long that a failed job is due again, and a dead server's are given up by it.
     *
     * @param dead  no server runs
     */
    private void timePasses(boolean dead) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement update = connection.createStatement()) {
            if (dead)
                update.executeUpdate(
                        "update scheduled_tasks set last_heartbeat = now() - interval '1 hour' where picked");
            update.executeUpdate("update scheduled_tasks set execution_time = now() where not picked"
                    + " and execution_time > now() and task_instance <> 'recurring'");
        }
    }

    /** Jobs of a dead server, where another lives: none takes so long. */
    private void giveUpForgotten() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement update = connection.createStatement()) {
            update.executeUpdate("update scheduled_tasks set last_heartbeat = now() - interval '1 hour'"
                    + " where picked and last_heartbeat < now() - interval '40 seconds'");
        }
    }

    @Override
    public void close() {
        ended.set(true);
        clients.forEach(client -> client.cancel(true));
        threads.shutdownNow();
        running.ifPresent(ServerProcess::close);
        beside.ifPresent(ServerProcess::close);
        source.close();
    }

    /** To open a connection for each question costs more than all the questions. */
    private static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    /**
     * Where servers are started from now on, on a database that one of them has filled with the demonstration.
     *
     * @param running  that one, if it still takes requests
     */
    record Filled(ServerProcess.Place place, Optional<ServerProcess> running) {
        /** By a server that is left running. */
        static Filled atOnce(Path folder, String database) throws IOException, InterruptedException {
            ServerProcess.Place place = place(folder, database);
            return new Filled(place, Optional.of(ServerProcess.start(place).awaitReady()));
        }

        /** What that start loads is kept for those after it: takes a while, and is worth it for many. */
        static Filled forMany(Path folder, String database) throws IOException, InterruptedException {
            ServerProcess.Place place = place(folder, database);
            Path kept = folder.resolveSibling("start.aot");
            try (ServerProcess first = ServerProcess.start(place.keeping(kept))) {
                first.awaitReady().stop();
            }
            return new Filled(place.quickBy(kept), Optional.empty());
        }

        private static ServerProcess.Place place(Path folder, String database) throws IOException {
            return new ServerProcess.Place(
                    DatabaseToKill.freePort(),
                    folder,
                    database,
                    Optional.empty(),
                    PackedClassPath.in(folder.resolveSibling("classes")),
                    List.of(),
                    Map.of(),
                    List.of());
        }
    }
}
