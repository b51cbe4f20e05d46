package org.openimr.server.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openimr.server.logging.Plain;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL run as a child of this process: loopback only, password always, every commit on disk. Where it ends by
 * itself it is started again on its port, until this is closed; connections are made anew by who needs one.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    static final int MOST_CONNECTIONS = 200;
    static final int FOR_MAINTENANCE = 10;

    static final String NAME = "openimr";
    static final String SUPERUSER = "postgres";
    /** Long enough to replay the log after a crash. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    /** Before another attempt to start what has ended: longer each time, up to the last. */
    private static final List<Duration> PAUSES =
            Stream.of(1, 2, 5, 10, 30).map(Duration::ofSeconds).toList();

    private final DataFolder folder;
    private final Beginning beginning;
    private final External application;
    private final Optional<ArchivedLog> archived;
    private final CountDownLatch closing = new CountDownLatch(1);
    private EmbeddedPostgres postgres;

    private EmbeddedServer(
            DataFolder folder, Beginning beginning, EmbeddedPostgres postgres, Optional<ArchivedLog> archived) {
        this.folder = folder;
        this.beginning = beginning.on(postgres.getPort());
        this.postgres = postgres;
        this.application = new External(
                url(postgres, NAME),
                NAME,
                beginning.password(),
                beginning.settings().connections());
        this.archived = archived;
    }

    /** All that a server is started with. */
    private record Beginning(Embedded settings, String password, Map<String, String> options, Duration patience) {
        private Beginning {
            options = Map.copyOf(options);
        }

        private Beginning on(int port) {
            return new Beginning(settings.on(port), password, options, patience);
        }

        @Override
        public String toString() {
            return "Beginning[" + settings.folder() + "]";
        }
    }

    static EmbeddedServer start(Embedded settings) {
        return start(settings, Map.of(), START_PATIENCE);
    }

    /**
     * @param more     further options of the server; a value with a space in it stands in quotation marks of the shell
     * @param patience until it lets somebody in
     */
    static EmbeddedServer start(Embedded settings, Map<String, String> more, Duration patience) {
        DataFolder folder = DataFolder.hold(settings.folder());
        try {
            String password = folder.password();
            Orphan.stop(folder.cluster());
            folder.setAsideHalfACluster();
            Map<String, String> options = new HashMap<>(more);
            Optional<ArchivedLog> archived = ArchivedLog.of(folder, settings.archiving());
            archived.ifPresent(log -> options.putAll(log.options()));
            Beginning beginning = new Beginning(settings, password, options, patience);
            EmbeddedPostgres postgres = startPostgres(beginning, folder);
            try {
                requireOurs(postgres, folder.cluster());
                makeApplicationsOwn(postgres, password);
                folder.clusterIsComplete();
            } catch (SQLException e) {
                close(postgres);
                throw doesNotStart(folder, e);
            } catch (RuntimeException e) {
                close(postgres);
                throw e;
            }
            EmbeddedServer server = new EmbeddedServer(folder, beginning, postgres, archived);
            server.watch();
            return server;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startPostgres(Beginning beginning, DataFolder folder) {
        Embedded settings = beginning.settings();
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(settings.programs().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(beginning.patience())
                    .setPort(settings.port().orElse(0))
                    // Options of initdb. The library asks for "trust"; of two, initdb takes the later.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    // One order of text on every machine.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", beginning.password())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library, made for tests, turns these off.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // Its own log holds neither statements nor the values of rows.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("max_connections", Integer.toString(MOST_CONNECTIONS))
                    .setOutputRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .setErrorRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
            beginning.options().forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException | IllegalStateException e) {
            throw doesNotStart(folder, e);
        }
    }

    /** The port may have been taken by another server in the moment between choosing and binding it. */
    private static void requireOurs(EmbeddedPostgres postgres, Path cluster) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path actual = Path.of(row.getString(1));
            if (!actual.equals(cluster)) {
                throw new DatabaseUnusable(
                        DatabaseFault.WRONG_SERVER,
                        "Port " + postgres.getPort() + " belongs to the server of " + actual + ", not of " + cluster
                                + ". Start again, or choose another port.");
            }
        }
    }

    /** A user without special rights, and its database: a fault in a query of ours cannot then reach the server. */
    private static void makeApplicationsOwn(EmbeddedPostgres postgres, String password) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?")) {
                // The password is base64url: it holds no quote.
                run(connection, "create role " + NAME + " login password '" + password + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?")) {
                run(connection, "create database " + NAME + " owner " + NAME);
                run(connection, "revoke connect, temporary on database " + NAME + " from public");
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, NAME);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url(EmbeddedPostgres postgres, String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
    }

    private static DatabaseUnusable doesNotStart(DataFolder folder, Exception e) {
        return new DatabaseUnusable(
                DatabaseFault.SERVER_DOES_NOT_START,
                "PostgreSQL does not start in " + folder.cluster() + ": " + e.getMessage() + ". Its own words are in "
                        + folder.log() + ". As root it needs user namespaces (unshare -U); without them, run this"
                        + " program as another user, or give it a database of your own with --database-url.",
                e);
    }

    private void watch() {
        long pid = EmbeddedNeighbour.pid(folder.cluster())
                .orElseThrow(() -> doesNotStart(folder, new IllegalStateException("it has left no number")));
        Thread.ofPlatform().daemon().name("watch PostgreSQL").start(() -> {
            ProcessHandle.of(pid).ifPresent(server -> server.onExit().join());
            startAgain();
        });
    }

    private void startAgain() {
        for (int attempt = 0; closing.getCount() > 0; attempt++) {
            try {
                if (startedAgain()) return;
            } catch (DatabaseUnusable e) {
                LOG.error(
                        "{} PostgreSQL does not start again; it is tried on.",
                        new Plain(e.fault().code()),
                        e);
            }
            if (isClosingWithin(PAUSES.get(Math.min(attempt, PAUSES.size() - 1)))) return;
        }
    }

    /** Whether there is nothing more to do. */
    private synchronized boolean startedAgain() {
        if (closing.getCount() == 0) return true;
        LOG.error(
                "{} PostgreSQL has ended by itself and is started again. What was acknowledged is on the disk.",
                new Plain(DatabaseFault.ENDED_BY_ITSELF.code()));
        letGo(postgres);
        Orphan.stop(folder.cluster());
        EmbeddedPostgres again = startPostgres(beginning, folder);
        try {
            requireOurs(again, folder.cluster());
        } catch (SQLException e) {
            letGo(again);
            throw doesNotStart(folder, e);
        }
        postgres = again;
        watch();
        return true;
    }

    /** What is dead cannot be stopped; only its lock is given up. */
    private static void letGo(EmbeddedPostgres dead) {
        try {
            dead.close();
        } catch (IOException e) {
            LOG.debug("a server that has ended could not be stopped", e);
        }
    }

    private boolean isClosingWithin(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Where the log is copied to, if it is. */
    Optional<ArchivedLog> archived() {
        return archived;
    }

    /** How the application connects. */
    External application() {
        return application;
    }

    /** How the superuser connects to a database of this server: for tests that do what only a thief would do. */
    External superuser(String database) {
        return new External(
                application.jdbcUrl().replaceFirst("[^/]+$", database), SUPERUSER, application.password(), 1);
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.ORPHAN_DOES_NOT_STOP, "PostgreSQL did not stop cleanly: " + e.getMessage(), e);
        }
    }

    /** Stops the server. What was committed is on disk already. May be called twice. */
    @Override
    public void close() {
        closing.countDown();
        stop();
    }

    private synchronized void stop() {
        try {
            close(postgres);
        } finally {
            folder.close();
        }
    }
}
