package org.openimr.server.kills;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openimr.server.environment.Variable;

/** A server in a process of its own. Closing kills it. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /**
     * How it is started, again and again.
     *
     * @param folder   of its data
     * @param options  of java
     * @param shared   variables of the environment that say what it shares with another server
     * @param within   a command that runs it
     */
    record Place(
            int port,
            Path folder,
            String database,
            Optional<Planted> planted,
            PackedClassPath classes,
            List<String> options,
            Map<String, String> shared,
            List<String> within) {
        Place {
            options = List.copyOf(options);
            within = List.copyOf(within);
            shared = Map.copyOf(shared);
        }

        /** Another on the same database, with the same documents, keys and checkpoints, and an index of its own. */
        Place beside(int otherPort, Path other) {
            return new Place(
                    otherPort,
                    other,
                    database,
                    planted,
                    classes,
                    options,
                    Map.of(
                            Variable.DOCUMENTS.variable(),
                                    folder.resolve("documents").toString(),
                            Variable.MASTER_KEY_FILE.variable(),
                                    folder.resolve("keys/master-key.json").toString(),
                            Variable.CHECKPOINTS.variable(),
                                    folder.resolve("checkpoints").toString(),
                            Variable.CHECKPOINT_KEY_FILE.variable(),
                                    folder.resolve("keys/checkpoint-key.pem").toString()),
                    within);
        }

        /** The same, with its documents on a disk of so many bytes, mounted at that folder for its eyes alone. */
        Place onDisk(Path disk, int bytes) {
            String mount = "mount -t tmpfs -o size=" + bytes + " none \"$0\" && exec \"$@\"";
            return new Place(
                    port,
                    folder,
                    database,
                    planted,
                    classes,
                    options,
                    Map.of(Variable.DOCUMENTS.variable(), disk.toString()),
                    List.of("unshare", "-Urm", "sh", "-c", mount, disk.toString()));
        }

        /** The same, started with what java keeps there of the start that {@link #keeping} makes. */
        Place quickBy(Path kept) {
            return with("-XX:AOTCache=" + kept, "-Xlog:aot*=off");
        }

        /** The same, with what java loads and links kept when it is stopped in order. */
        Place keeping(Path kept) {
            return with("-XX:AOTCacheOutput=" + kept);
        }

        /** The same on other data, with a bug. */
        Place planted(Planted bug, Path data, String address) {
            return new Place(port, data, address, Optional.of(bug), classes, options, shared, within);
        }

        private Place with(String... more) {
            return new Place(port, folder, database, planted, classes, List.of(more), shared, within);
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + port + "/");
        }

        Path log() {
            return folder.resolveSibling(folder.getFileName() + ".log");
        }
    }

    private final Place place;
    private final Process process;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Place place, Process process) {
        this.place = place;
        this.process = process;
    }

    static ServerProcess start(Place place) {
        List<String> line = new ArrayList<>(place.within());
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(place.options());
        place.planted().ifPresent(bug -> line.add("-D" + Planted.PROPERTY + "=" + bug));
        line.addAll(List.of(
                "-cp",
                place.classes().value(),
                ServerToKill.class.getName(),
                Integer.toString(place.port()),
                place.folder().toString(),
                place.database()));
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.appendTo(place.log().toFile()));
            builder.environment().putAll(place.shared());
            ServerProcess started = new ServerProcess(place, builder.start());
            Thread.ofPlatform().daemon().start(started::listen);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (BufferedReader out = process.inputReader();
                PrintStream said =
                        new PrintStream(new FileOutputStream(place.log().toFile(), true), true, UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ready ")) ready.complete(true);
                else said.println(line);
            }
        } catch (IOException _) {
            // killed
        }
        ready.complete(false);
    }

    /** Where somebody outside finds what this process sees at that path. */
    Path seesAt(Path path) {
        return Path.of("/proc", Long.toString(process.pid()), "root")
                .resolve(path.toString().substring(1));
    }

    Place place() {
        return place;
    }

    /** Waits until it takes requests. */
    ServerProcess awaitReady() throws InterruptedException {
        try {
            if (ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return this;
            throw new IllegalStateException("the server did not start: " + Files.readString(place.log()));
        } catch (ExecutionException | TimeoutException | IOException e) {
            throw new IllegalStateException("the server did not start", e);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets it stop in order. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** {@code kill -9}, with the processes that it has begun. */
    @Override
    public void close() {
        // Stopped first, so that it begins none while they are listed; stopped, it does nothing before it dies.
        signal("STOP");
        List<ProcessHandle> begun = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        begun.forEach(ProcessHandle::destroyForcibly);
    }
}
