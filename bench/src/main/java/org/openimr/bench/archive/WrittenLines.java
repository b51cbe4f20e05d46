package org.openimr.bench.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON lines read by as many workers as there are processors, as the import reads them. */
record WrittenLines(Path file) {
    private static final int AT_ONCE = 200;
    private static final JsonMapper JSON = new JsonMapper();

    /** Takes letters in a thread of its own; closing it ends its part. */
    interface Worker extends AutoCloseable {
        void take(String name, String text) throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    interface Hiring {
        Worker hire() throws Exception;
    }

    void read(Hiring hiring) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (BufferedReader lines = Files.newBufferedReader(file);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Boolean>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) parts.add(() -> work(lines, hiring));
            for (Future<Boolean> part : pool.invokeAll(parts)) part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while loading", e);
        } catch (ExecutionException e) {
            throw new IOException("loading failed", e);
        }
    }

    private static boolean work(BufferedReader lines, Hiring hiring) throws Exception {
        try (Worker worker = hiring.hire()) {
            for (List<String> some = next(lines); !some.isEmpty(); some = next(lines)) {
                for (String line : some) {
                    JsonNode letter = JSON.readTree(line);
                    worker.take(
                            letter.get("name").asString(), letter.get("text").asString());
                }
            }
        }
        return true;
    }

    private static List<String> next(BufferedReader lines) throws IOException {
        List<String> some = new ArrayList<>();
        synchronized (lines) {
            for (Optional<String> line = line(lines); line.isPresent(); line = line(lines)) {
                some.add(line.get());
                if (some.size() == AT_ONCE) break;
            }
        }
        return some;
    }

    private static Optional<String> line(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }
}
