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
import java.util.Map;
import java.util.Optional;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;

/** PostgreSQL run as a child of this process: loopback only, password always, every commit on disk. */
final class EmbeddedServer implements AutoCloseable {
    static final int MOST_CONNECTIONS = 200;
    static final int FOR_MAINTENANCE = 10;

    static final String NAME = "openimr";
    static final String SUPERUSER = "postgres";
    /** Long enough to replay the log after a crash. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final External application;
    private final Optional<ArchivedLog> archived;

    private EmbeddedServer(
            DataFolder folder, EmbeddedPostgres postgres, External application, Optional<ArchivedLog> archived) {
        this.folder = folder;
        this.postgres = postgres;
        this.application = application;
        this.archived = archived;
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
            EmbeddedPostgres postgres = startPostgres(settings, folder, password, options, patience);
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
            return new EmbeddedServer(
                    folder,
                    postgres,
                    new External(url(postgres, NAME), NAME, password, settings.connections()),
                    archived);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startPostgres(
            Embedded settings, DataFolder folder, String password, Map<String, String> options, Duration patience) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(settings.programs().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(patience)
                    .setPort(settings.port().orElse(0))
                    // Options of initdb. The library asks for "trust"; of two, initdb takes the later.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    // One order of text on every machine.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setConnectConfig("password", password)
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
            options.forEach(builder::setServerConfig);
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
        return new External(url(postgres, database), SUPERUSER, application.password(), 1);
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
        try {
            close(postgres);
        } finally {
            folder.close();
        }
    }
}
