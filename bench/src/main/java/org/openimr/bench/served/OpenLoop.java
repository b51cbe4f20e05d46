package org.openimr.bench.served;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests that come at fixed times, whether or not those before are answered: a slow answer cannot hold back the
 * questions that would have shown it.
 *
 * @param perSecond how many come
 * @param act       the n-th
 */
record OpenLoop(int port, double perSecond, Act act) {
    /** As many may wait for an answer at once; what comes when all wait is sent late and counted from when it was due. */
    private static final int AT_ONCE = 64;

    private static final double NANOS = 1e9;

    /** What somebody wants, in one request or in several by one connection; the last answer counts. */
    interface Act {
        /** @param number from 0 */
        Connection.Answered by(Connection connection, int number) throws IOException;
    }

    /** Asks one thing at a time. */
    static Act asking(IntFunction<byte[]> request) {
        return (connection, number) -> connection.send(request.apply(number));
    }

    /**
     * What came of it.
     *
     * @param seconds  from when each was due until it was answered 2xx, in rising order
     * @param heldBack answered 429 or 503 with the time after which to come again
     * @param faults   each other answer by its status, and each connection that broke by what broke it
     */
    record Outcome(List<Double> seconds, int heldBack, List<String> faults) {
        Outcome {
            seconds = List.copyOf(seconds);
            faults = List.copyOf(faults);
        }

        double at(double share) {
            if (seconds.isEmpty()) return Double.NaN;
            return seconds.get((int) Math.min(seconds.size() - 1, Math.floor(share * seconds.size())));
        }
    }

    Outcome over(double seconds) throws InterruptedException {
        int all = (int) (seconds * perSecond);
        double[] taken = new double[all];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger heldBack = new AtomicInteger();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) threads.execute(() -> ask(begun, next, taken, heldBack, faults));
            threads.shutdown();
            threads.awaitTermination((long) (2 * seconds + 60), TimeUnit.SECONDS);
        }
        List<Double> answered =
                Arrays.stream(taken).filter(one -> one > 0).sorted().boxed().toList();
        return new Outcome(answered, heldBack.get(), List.copyOf(faults));
    }

    private void ask(long begun, AtomicInteger next, double[] taken, AtomicInteger heldBack, Queue<String> faults) {
        int number = next.getAndIncrement();
        while (number < taken.length) {
            try (Connection connection = new Connection(port)) {
                for (; number < taken.length; number = next.getAndIncrement()) {
                    long due = begun + (long) (number / perSecond * NANOS);
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    Connection.Answered answer = act.by(connection, number);
                    if (answer.isDone()) taken[number] = (System.nanoTime() - due) / NANOS;
                    else if (answer.isHeldBack()) heldBack.incrementAndGet();
                    else faults.add("answered " + answer.status());
                }
            } catch (IOException e) {
                faults.add(e.toString());
                number = next.getAndIncrement();
            }
        }
    }
}
