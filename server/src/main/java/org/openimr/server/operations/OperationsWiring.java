package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.server.checkpoint.CheckpointMaking;
import org.openimr.server.log.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts that watch the server. */
@Configuration(proxyBeanMethods = false)
class OperationsWiring {
    /** Limits of the classes into which times are counted: from what nobody notices to what everybody does. */
    private static final double[] TIMES = Stream.of(
                    5L, 10L, 25L, 50L, 100L, 250L, 500L, 1_000L, 2_500L, 5_000L, 10_000L)
            .mapToDouble(ms -> Duration.ofMillis(ms).toNanos())
            .toArray();

    private static final Set<String> IN_CLASSES =
            Set.of(ObservedRequests.NAME, ObservedJobs.NAME, "openimr.command", "openimr.append");

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meterRegistry() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.config().meterFilter(new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!IN_CLASSES.contains(id.getName())) return config;
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(TIMES)
                        .build()
                        .merge(config);
            }
        });
        return registry;
    }

    @Bean
    OfTheMachine measuredMachine(PrometheusMeterRegistry registry) {
        return new OfTheMachine(registry);
    }

    /** Memory, collections, threads, processor, time since the start. */
    static final class OfTheMachine implements AutoCloseable {
        private final JvmGcMetrics collections = new JvmGcMetrics();

        OfTheMachine(PrometheusMeterRegistry registry) {
            new JvmMemoryMetrics().bindTo(registry);
            collections.bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
        }

        @Override
        public void close() {
            collections.close();
        }
    }

    /** Empty where nothing is traced. */
    record Tracing(Optional<Traces> traces) implements AutoCloseable {
        @Override
        public void close() {
            traces.ifPresent(Traces::close);
        }
    }

    @Bean
    Tracing tracing(OperationsSettings settings) {
        return new Tracing(settings.traces().map(Traces::to));
    }

    @Bean
    Observed observed(PrometheusMeterRegistry meters, Tracing tracing) {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new DefaultMeterObservationHandler(meters, IgnoredMeters.LONG_TASK_TIMER));
        tracing.traces().ifPresent(traces -> registry.observationConfig().observationHandler(traces.handler()));
        return new Observed(registry);
    }

    @Bean
    JobTable jobTable(JdbcClient jdbc, List<Task<?>> tasks) {
        return new JobTable(jdbc, tasks.stream().map(Task::getTaskName).collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    JobWatch jobWatch(JobTable jobs) {
        return new JobWatch(jobs);
    }

    @Bean
    KeptTraces keptTraces(JdbcClient jdbc, OperationsSettings settings) {
        Optional<JobTraces> traces = settings.traces().map(_ -> new JobTraces(jdbc));
        traces.ifPresent(JobTraces::forgetOld);
        return new KeptTraces(traces);
    }

    @Bean
    ObservedJobs observedJobs(Observed observed, KeptTraces kept) {
        return new ObservedJobs(observed, kept.traces());
    }

    @Bean
    JobRetry jobRetry(JobTable jobs, TransactionTemplate transaction, ObjectProvider<Scheduler> scheduler) {
        return new JobRetry(jobs, transaction, scheduler::getObject);
    }

    @Bean(destroyMethod = "close")
    Watch watch(
            OperationsSettings settings,
            JdbcClient jdbc,
            ArchiveIndex index,
            JobTable jobs,
            CheckpointMaking checkpoints,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        return new Watch(new CheckingUp(
                settings, new WorkTable(jdbc, index), jobs, index, checkpoints, scheduler::getObject, clock));
    }

    @Bean
    Measures measures(
            Watch watch,
            Lifecycle lifecycle,
            DataSource database,
            EventLog log,
            PrometheusMeterRegistry registry,
            Clock clock) {
        return new Measures(watch, lifecycle, database, log, registry, clock);
    }

    @Bean
    FilterRegistrationBean<ObservedRequests> observedRequests(Observed observed) {
        FilterRegistrationBean<ObservedRequests> filter = new FilterRegistrationBean<>(new ObservedRequests(observed));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> numberedRequests(Lifecycle lifecycle) {
        return factory -> factory.addEngineValves(new NumberedRequests(lifecycle));
    }
}
