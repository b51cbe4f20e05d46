package org.openimr.server.operations;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.openimr.server.log.EventLog;

/** What the newest look found, as figures. One that is not known is not a number rather than zero. */
final class Measures {
    private final Watch watch;
    private final Clock clock;
    private final MeterRegistry registry;
    private final List<PerKind> perKind;

    private record PerKind(MultiGauge gauge, ToDoubleFunction<JobQueue> value) {}

    Measures(Watch watch, Lifecycle lifecycle, DataSource database, EventLog log, MeterRegistry registry, Clock clock) {
        this.watch = watch;
        this.clock = clock;
        this.registry = registry;
        Gauge.builder(
                        "openimr.ready",
                        () -> watch.newest(clock.instant()).map(Checkup::well).orElse(false)
                                        && lifecycle.phase() == Phase.SERVING
                                ? 1
                                : 0)
                .description("1 if the server is ready for requests")
                .register(registry);
        for (Part part : Part.values()) {
            Gauge.builder("openimr.part.well", () -> well(part))
                    .description("1 if the part is well")
                    .tag("part", part.key())
                    .register(registry);
        }
        FunctionCounter.builder("openimr.events.appended", log, EventLog::appended)
                .description("Events that this server appended to the log since its start")
                .register(registry);
        work();
        ages();
        pool(database);
        this.perKind = List.of(
                perKind("openimr.jobs.waiting", "Jobs that wait, also those that are due later", JobQueue::waiting),
                perKind("openimr.jobs.running", "Jobs taken by a server", JobQueue::running),
                perKind("openimr.jobs.failed", "Jobs that failed and wait to be tried again", JobQueue::failed),
                perKind(
                        "openimr.jobs.oldest.seconds",
                        "For how long the job that is due longest has waited",
                        job -> seconds(job.oldest())));
    }

    private PerKind perKind(String name, String means, ToDoubleFunction<JobQueue> value) {
        return new PerKind(MultiGauge.builder(name).description(means).register(registry), value);
    }

    /** The kinds of job of the newest look; before what is measured is read. */
    void refresh() {
        List<JobQueue> queues = newest().map(Checkup::jobs).orElse(List.of());
        for (PerKind one : perKind) {
            one.gauge()
                    .register(
                            queues.stream()
                                    .map(queue -> MultiGauge.Row.of(Tags.of("kind", queue.kind()), queue, one.value()))
                                    .toList(),
                            true);
        }
    }

    private void work() {
        work("openimr.letters.waiting", "Letters that wait to be sent or printed", Checkup.Work::lettersWaiting);
        work("openimr.mail.failed", "Letters that could not be sent by e-mail", Checkup.Work::mailFailures);
        work("openimr.post.alarms", "Open alarms of the post office", Checkup.Work::postAlarms);
        work("openimr.files.waiting", "Files that wait to be read", Checkup.Work::filesWaiting);
        work("openimr.files.reading", "Files that are being read", Checkup.Work::filesReading);
        work("openimr.deadlines.passed", "Open cases whose deadline has passed", Checkup.Work::deadlinesPassed);
        work(
                "openimr.deadlines.at.risk",
                "Open cases whose deadline is within seven days",
                Checkup.Work::deadlinesAtRisk);
        work("openimr.index.lag", "Published letters that are not in the index yet", Checkup.Work::indexLag);
        work(
                "openimr.checkpoint.unsigned",
                "Events after the last checkpoint, counted up to 100,000",
                Checkup.Work::unsigned);
    }

    private void work(String name, String means, ToDoubleFunction<Checkup.Work> value) {
        look(name, means, look -> look.work().map(value::applyAsDouble));
    }

    private void ages() {
        look(
                "openimr.disk.free.bytes",
                "Free space under the data folder",
                look -> Optional.of(look.freeMb() * 1048576.0));
        age(
                "openimr.checkpoint.age.seconds",
                "Age of the newest checkpoint of the event log",
                look -> look.checkpoint().map(Checkup.Checkpoint::madeAt));
        look(
                "openimr.inspection.findings",
                "Things that the newest nightly inspection found not to be as they must be",
                look -> look.inspection().map(made -> (double) made.findings()));
        age(
                "openimr.inspection.age.seconds",
                "Age of the newest nightly inspection",
                look -> look.inspection().map(Checkup.Inspection::ended));
        age(
                "openimr.backup.base.age.seconds",
                "Age of the newest base backup",
                look -> look.backup().flatMap(Checkup.Backup::base));
        age(
                "openimr.backup.log.age.seconds",
                "Age of the last copied segment of the database's log",
                look -> look.backup().flatMap(Checkup.Backup::archived));
    }

    private void age(String name, String means, Function<Checkup, Optional<Instant>> when) {
        look(name, means, look -> when.apply(look).map(then -> seconds(Checkup.age(then, clock.instant()))));
    }

    private void look(String name, String means, Function<Checkup, Optional<Double>> value) {
        Gauge.builder(name, () -> newest().flatMap(value).orElse(Double.NaN))
                .description(means)
                .register(registry);
    }

    private void pool(DataSource database) {
        if (!(database instanceof HikariDataSource pool)) return;
        pool(pool, "active", HikariPoolMXBean::getActiveConnections);
        pool(pool, "idle", HikariPoolMXBean::getIdleConnections);
        pool(pool, "waiting", HikariPoolMXBean::getThreadsAwaitingConnection);
        Gauge.builder("openimr.database.connections.most", pool::getMaximumPoolSize)
                .description("Most connections to the database at once")
                .register(registry);
    }

    private void pool(HikariDataSource pool, String state, ToDoubleFunction<HikariPoolMXBean> value) {
        Gauge.builder(
                        "openimr.database.connections",
                        () -> Optional.ofNullable(pool.getHikariPoolMXBean())
                                .map(value::applyAsDouble)
                                .orElse(0.0))
                .description("Connections to the database in use and idle, and threads that wait for one")
                .tag("state", state)
                .register(registry);
    }

    private Optional<Checkup> newest() {
        return watch.newest(clock.instant());
    }

    private double well(Part part) {
        return newest().flatMap(look ->
                        look.parts().stream().filter(one -> one.part() == part).findFirst())
                .map(one -> one.well() ? 1.0 : 0.0)
                .orElse(Double.NaN);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
