package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server left behind by a process that was killed, found by {@code postmaster.pid} in its data.
 *
 * <p>Called only while the data folder is held, so no living process of the program owns such a server.
 */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** For what a process does in a statement when its server is killed. */
    private static final Duration OWN_END = Duration.ofSeconds(10);

    private static final long PAUSE_MILLISECONDS = 50;

    private static final Path OWN_PROCESS = Path.of("/proc/self");

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
            Optional<ProcessHandle> process = process(cluster);
            if (process.isPresent() && worksIn(cluster, process.get())) {
                LOG.info(
                        "Stopping database server {}, left behind by an earlier run",
                        process.get().pid());
                interrupt(process.get());
                await(
                        () -> !process.get().isAlive() || !worksIn(cluster, process.get()),
                        process.get().pid(),
                        cluster);
            } else if (process.isPresent() && sight(cluster, process.get()) == Sighting.ELSEWHERE) {
                // The number now belongs to another process, or to a dead one that nobody has buried. PostgreSQL
                // would take either for a living server and refuse to start.
                LOG.info("Removing the note of a database server that is no more: {}", note);
                Files.delete(note);
            }
            endItsChildren(cluster);
        } catch (IOException e) {
            throw DataFolder.notUsable(cluster, e);
        }
    }

    /**
     * A server that was itself killed leaves processes that end by themselves, each after its current statement. One
     * that waits for what another held when it was killed would wait for ever, deaf to every wish but the last. What was
     * acknowledged is in the log by then.
     */
    private static void endItsChildren(Path cluster) {
        if (!Files.isDirectory(OWN_PROCESS)) return; // without /proc PostgreSQL's own check must do
        long end = System.nanoTime() + OWN_END.toNanos();
        while (!children(cluster).isEmpty() && System.nanoTime() < end) pause();
        for (ProcessHandle child : children(cluster)) {
            LOG.warn("Ending process {} of a database server that is no more: it does not end by itself", child.pid());
            child.destroyForcibly();
        }
        await(
                () -> children(cluster).isEmpty(),
                children(cluster).stream().map(ProcessHandle::pid).findFirst().orElse(0L),
                cluster);
    }

    /** Whoever else works in that folder, such as somebody's shell, is none of them. */
    private static List<ProcessHandle> children(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(cluster, process))
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent())
                .toList();
    }

    private static Optional<ProcessHandle> process(Path cluster) {
        OptionalLong pid = EmbeddedNeighbour.pid(cluster);
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(pid.getAsLong()).filter(ProcessHandle::isAlive);
    }

    private enum Sighting {
        HERE,
        ELSEWHERE,
        UNKNOWN
    }

    private static boolean worksIn(Path cluster, ProcessHandle process) {
        return sight(cluster, process) == Sighting.HERE;
    }

    /** A server's processes have its data as working directory; where there is no /proc, the program's name must do. */
    private static Sighting sight(Path cluster, ProcessHandle process) {
        if (!Files.isDirectory(OWN_PROCESS)) {
            return process.info()
                    .command()
                    .map(command -> command.endsWith("postgres") ? Sighting.HERE : Sighting.ELSEWHERE)
                    .orElse(Sighting.UNKNOWN);
        }
        try {
            Path directory = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
            return directory.equals(cluster.toRealPath()) ? Sighting.HERE : Sighting.ELSEWHERE;
        } catch (NoSuchFileException e) {
            return Sighting.ELSEWHERE; // ended, or dead and not buried
        } catch (IOException e) {
            return Sighting.UNKNOWN; // another user's process: PostgreSQL knows that it is no server of ours
        }
    }

    /** SIGINT asks for the fast shutdown; {@link ProcessHandle} has only signals that wait for clients, or kill. */
    private static void interrupt(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
    }

    private static void await(BooleanSupplier done, long pid, Path cluster) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new DatabaseUnusable(
                        DatabaseFault.ORPHAN_DOES_NOT_STOP,
                        "The database process " + pid + ", left behind by an earlier run, still works in " + cluster
                                + " after " + PATIENCE.toSeconds() + " seconds. Stop it by hand (kill -INT " + pid
                                + ") and start again.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable(DatabaseFault.ORPHAN_DOES_NOT_STOP, "Interrupted while starting.", e);
        }
    }
}
