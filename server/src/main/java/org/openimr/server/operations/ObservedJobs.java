package org.openimr.server.operations;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micrometer.observation.Observation;
import java.util.Objects;
import java.util.Optional;

/** Reports each job by its kind, in the trace in which it was scheduled. */
final class ObservedJobs implements ExecutionInterceptor {
    static final String NAME = "openimr.job";

    private final Observed observed;
    private final Optional<JobTraces> traces;

    ObservedJobs(Observed observed, Optional<JobTraces> traces) {
        this.observed = observed;
        this.traces = traces;
    }

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        Observation observation = Observation.createNotStarted(NAME, observed.registry())
                .lowCardinalityKeyValue("kind", job.getTaskName())
                .contextualName("job " + job.getTaskName());
        traces.flatMap(kept -> kept.of(job.getTaskName(), job.getId()))
                .ifPresent(parent -> observation.getContext().put(SpanHandler.SCHEDULED_IN, parent));
        CompletionHandler<?> then = observation.observe(() -> chain.proceed(job, context));
        traces.ifPresent(kept -> kept.forget(job.getTaskName(), job.getId()));
        return Objects.requireNonNull(then);
    }
}
