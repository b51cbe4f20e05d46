package org.openimr.bench.served;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, ready for requests; closing it asks it to end, as the system does. */
final class Serving implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BETWEEN_LOOKS = 10;

    private final Process process;
    private final int port;
    private final Duration untilReady;

    private Serving(Process process, int port, Duration untilReady) {
        this.process = process;
        this.port = port;
        this.untilReady = untilReady;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param options     of java, with what names the program
     * @param arguments   of the program; the port is added
     * @param ready       the path that answers 200 when it is
     * @param environment added to this process's
     * @param said        where it writes
     * @throws IllegalStateException if it ends or is not ready in five minutes
     */
    static Serving start(
            List<String> options, List<String> arguments, String ready, Map<String, String> environment, Path said)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(options);
        command.addAll(arguments);
        command.addAll(List.of("--port", Integer.toString(port)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        while (!isReady(port, ready)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                // Until it is gone it writes into the folder that is taken away next.
                new Serving(process, port, PATIENCE).close();
                throw new IllegalStateException("the server does not start: " + Files.readString(said));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return new Serving(process, port, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static boolean isReady(int port, String path) {
        try (Connection connection = new Connection(port)) {
            return connection
                            .send(Connection.request("GET", path, "Connection: close\r\n", ""))
                            .status()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to the first answer 200. */
    Duration untilReady() {
        return untilReady;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
