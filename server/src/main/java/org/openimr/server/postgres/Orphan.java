package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server left behind by a process that was killed, found by {@code postmaster.pid} in its data.
 *
 * <p>Called only while the data folder is held, so no living process of the program owns such a server.
 */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final long PATIENCE_SECONDS = 60;

    private Orphan() {}

    /**
     * Stops it, with PostgreSQL's fast shutdown, or removes the note of one that is no more.
     *
     * @throws DatabaseUnusable if it does not stop in a minute
     */
    static void stop(Path cluster) {
        Path note = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(note)) return;
            Optional<ProcessHandle> process = process(Files.readAllLines(note));
            if (process.isEmpty()) return; // PostgreSQL removes the note of a dead server itself
            if (servesFrom(process.get(), cluster)) {
                LOG.info(
                        "Stopping the database server {} that an earlier run left behind",
                        process.get().pid());
                stop(process.get(), cluster);
            } else {
                // The number has since been given to another process. PostgreSQL would take that one for a server.
                LOG.info("Removing the note of a database server that is no more: {}", note);
                Files.delete(note);
            }
        } catch (IOException e) {
            throw DataFolder.notUsable(cluster, e);
        }
    }

    private static Optional<ProcessHandle> process(List<String> note) {
        try {
            return note.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(note.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException e) {
            return Optional.empty(); // half written when the power went
        }
    }

    /** A server's working directory is its data; where that cannot be seen, its program's name must do. */
    private static boolean servesFrom(ProcessHandle process, Path cluster) throws IOException {
        Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isSymbolicLink(workingDirectory)) {
            return Files.readSymbolicLink(workingDirectory).equals(cluster.toRealPath());
        }
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server, Path cluster) throws IOException {
        // SIGINT asks for the fast shutdown; ProcessHandle can send only the signals that wait for clients or kill.
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                .inheritIO()
                .start();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.ORPHAN_DOES_NOT_STOP,
                    "The database server " + server.pid() + ", left behind by an earlier run, still works in " + cluster
                            + " after " + PATIENCE_SECONDS + " seconds. Stop it by hand (kill -INT " + server.pid()
                            + ") and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable(DatabaseFault.ORPHAN_DOES_NOT_STOP, "Interrupted while starting.", e);
        }
    }
}
