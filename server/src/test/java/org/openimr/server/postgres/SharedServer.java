package org.openimr.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL of a test run, in a folder of its own that goes away with it. */
record SharedServer(EmbeddedServer server, Path folder) implements AutoCloseable {
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "openimr-test-postgresql-";

    /** Unpacked once per machine: half the time of a start. */
    static final Path PROGRAMS = TEMPORARY.resolve("openimr-postgresql-programs");

    static SharedServer start() {
        try {
            removeLeftOvers();
            Path folder = Files.createTempDirectory(TEMPORARY, PREFIX);
            return new SharedServer(EmbeddedServer.start(embedded(folder)), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stopped when this process ends. */
    static SharedServer startUntilExit() {
        SharedServer server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::closeQuietly, "stop PostgreSQL"));
        return server;
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException | RuntimeException e) {
            System.err.println("PostgreSQL of the tests was not stopped, the next run does it: " + e);
        }
    }

    static Embedded embedded(Path folder) {
        return new Embedded(folder, PROGRAMS, OptionalInt.empty(), DatabaseSettings.DEFAULT_CONNECTIONS);
    }

    /** A test run that was killed leaves a server behind. */
    private static void removeLeftOvers() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(TEMPORARY, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!Files.exists(folder.resolve("lock"))) continue;
                try (DataFolder held = DataFolder.hold(folder)) {
                    Orphan.stop(held.cluster());
                    FileSystemUtils.deleteRecursively(folder);
                } catch (DatabaseUnusable e) {
                    if (e.fault() != DatabaseFault.FOLDER_IN_USE) throw e; // in use: by another run
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
