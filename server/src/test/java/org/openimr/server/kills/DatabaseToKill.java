package org.openimr.server.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseForTests;
import org.openimr.server.postgres.DatabaseSettings;
import org.openimr.server.postgres.DatabaseUnusable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of the test's own, always at the same port. */
final class DatabaseToKill implements AutoCloseable {
    private final DatabaseSettings.Embedded settings;
    private final String password;
    private Database running;

    private DatabaseToKill(DatabaseSettings.Embedded settings, Database running, String password) {
        this.settings = settings;
        this.running = running;
        this.password = password;
    }

    static DatabaseToKill start(Path folder) {
        DatabaseSettings.Embedded shared = DatabaseForTests.in(folder);
        var settings = new DatabaseSettings.Embedded(
                folder, shared.programs(), OptionalInt.of(freePort()), shared.connections());
        Database running = Database.open(settings);
        try {
            return new DatabaseToKill(
                    settings,
                    running,
                    Files.readString(folder.resolve("password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one address, with user and password in it. */
    String address() {
        return address("openimr", "openimr");
    }

    private String address(String user, String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port().orElseThrow() + "/" + database + "?user=" + user
                + "&password=" + password;
    }

    private static PGSimpleDataSource source(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return source;
    }

    /** Another database on the same server, as the first is now. */
    Copy copy(String name) throws SQLException {
        try (Connection superuser = source(address("postgres", "postgres")).getConnection();
                Statement run = superuser.createStatement()) {
            // A database is copied while nobody is in it.
            run.execute("alter database openimr allow_connections false");
            run.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'openimr'");
            run.execute("create database " + name + " template openimr owner openimr");
            run.execute("alter database openimr allow_connections true");
        }
        return new Copy(address("openimr", name));
    }

    /** A database like the first, for one trial. */
    record Copy(String address) {
        void run(String statement) throws SQLException {
            try (Connection connection = source(address).getConnection();
                    Statement run = connection.createStatement()) {
                run.execute(statement);
            }
        }
    }

    /** {@code kill -9} of the server with every process of it, and a start on what it left. */
    void killAndStart() throws IOException {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        all.addAll(server.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        try {
            running.close();
        } catch (DatabaseUnusable _) {
            // it is dead already
        }
        running = Database.open(settings);
    }

    /** Stops every process of it in the middle of what it does, as a disk does that no longer answers. */
    void hold() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** What was held goes on. */
    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<String> line = new ArrayList<>(List.of("kill", "-" + name, Long.toString(server.pid())));
        server.descendants().forEach(process -> line.add(Long.toString(process.pid())));
        new ProcessBuilder(line).start().waitFor();
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(settings.folder().resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Override
    public void close() {
        running.close();
    }
}
