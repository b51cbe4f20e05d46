package org.openimr.bench.served;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Clients that ask one after the other, each by a connection of its own.
 *
 * @param requests of a client, by its number from 0: what it asks next
 */
record Clients(int port, int count, IntFunction<Supplier<byte[]>> requests) {
    private static final double NANOS = 1e9;

    /**
     * Requests answered 200 a second, over so many seconds.
     *
     * @throws IllegalStateException at the first other answer
     */
    double perSecond(double seconds) throws Exception {
        long begun = System.nanoTime();
        long ends = begun + (long) (seconds * NANOS);
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                Supplier<byte[]> next = requests.apply(client);
                running.add(threads.submit(() -> until(ends, next)));
            }
            long done = 0;
            for (Future<Long> one : running) done += one.get();
            return done / ((System.nanoTime() - begun) / NANOS);
        }
    }

    private long until(long ends, Supplier<byte[]> next) throws IOException {
        long done = 0;
        try (Connection connection = new Connection(port)) {
            while (System.nanoTime() < ends) {
                Connection.Answered answer = connection.send(next.get());
                if (answer.status() != 200) {
                    throw new IllegalStateException("answered " + answer.status() + ": " + answer.text());
                }
                done++;
            }
        }
        return done;
    }
}
