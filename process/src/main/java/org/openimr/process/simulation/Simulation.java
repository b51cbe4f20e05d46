package org.openimr.process.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.openimr.law.Calendars;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.ProcessSettings;

/**
 * Runs a scenario on a virtual clock.
 *
 * <p>The clock goes in steps of a quarter of a day. Within a step the cases are independent and run side by side;
 * between two steps free reviewers are given to the cases that wait, in one fixed order. So the result depends on the
 * scenario and the settings alone.
 */
public final class Simulation {
    private static final Duration STEP = Duration.ofHours(6);
    private static final int STEPS_A_DAY = 4;

    private final Scenario scenario;
    private final ProcessSettings settings;
    private final int threads;
    private final Consumer<FinishedCase> watcher;
    private final IntConsumer progress;

    /**
     * @param settings  by which the cases are judged
     * @param threads   that run cases side by side, at least 1
     * @param watcher   sees every case when it has ended; called by any of the threads
     * @param progress  hears now and then how many cases have ended
     */
    public Simulation(
            Scenario scenario,
            ProcessSettings settings,
            int threads,
            Consumer<FinishedCase> watcher,
            IntConsumer progress) {
        if (threads < 1) throw new IllegalArgumentException("at least one thread: " + threads);
        this.scenario = scenario;
        this.settings = settings;
        this.threads = threads;
        this.watcher = watcher;
        this.progress = progress;
    }

    /** Runs a scenario, unwatched. */
    public static SimulationResult run(Scenario scenario, ProcessSettings settings, int threads) {
        return new Simulation(scenario, settings, threads, _ -> {}, _ -> {}).run();
    }

    /** Runs until every case has ended. */
    public SimulationResult run() {
        CaseSummary[] summaries = new CaseSummary[scenario.arrivals().cases()];
        List<Shard> shards = new ArrayList<>();
        for (int part = 0; part < threads; part++) {
            shards.add(new Shard(scenario, settings, part, threads, watcher, summaries));
        }
        ReviewerPool pool = new ReviewerPool(scenario);
        QueueLengths queues = new QueueLengths(scenario.arrivals().day(0), pool);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Instant until = scenario.arrivals()
                    .day(0)
                    .atStartOfDay(CaliforniaTime.ZONE)
                    .toInstant()
                    .plus(STEP);
            for (int step = 1; !shards.stream().allMatch(Shard::isDone); step++, until = until.plus(STEP)) {
                if (CaliforniaTime.dayOf(until).isAfter(Calendars.LAST_DAY.minusDays(1))) break;
                advance(shards, until, workers);
                meet(shards, pool, until);
                if (step % STEPS_A_DAY == 0) {
                    queues.take(pool);
                    progress.accept(ended(shards, summaries.length));
                }
            }
        }
        Counts counts = new Counts();
        shards.forEach(shard -> counts.add(shard.counts()));
        List<CaseSummary> all =
                Arrays.stream(summaries).filter(Objects::nonNull).toList();
        return new SimulationResult(scenario, all, Tally.of(counts), queues);
    }

    private static void advance(List<Shard> shards, Instant until, ExecutorService workers) {
        if (shards.size() == 1) {
            shards.getFirst().advance(until);
            return;
        }
        List<Callable<Boolean>> steps = shards.stream()
                .map(shard -> (Callable<Boolean>) () -> {
                    shard.advance(until);
                    return true;
                })
                .toList();
        try {
            for (Future<Boolean> step : workers.invokeAll(steps)) step.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the simulation was stopped", stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a case could not be simulated", failed.getCause());
        }
    }

    private static void meet(List<Shard> shards, ReviewerPool pool, Instant at) {
        shards.stream()
                .flatMap(shard -> shard.takeReturned().stream())
                .sorted(ReviewerPool.ORDER)
                .forEach(pool::giveBack);
        shards.stream().flatMap(shard -> shard.takeAsking().stream()).forEach(pool::ask);
        pool.assign(at, c -> shards.stream().filter(shard -> shard.owns(c)).forEach(shard -> shard.resume(c)));
    }

    private static int ended(List<Shard> shards, int cases) {
        return cases - shards.stream().mapToInt(Shard::underWay).sum();
    }
}
