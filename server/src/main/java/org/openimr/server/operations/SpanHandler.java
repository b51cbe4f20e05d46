package org.openimr.server.operations;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Optional;
import org.openimr.server.logging.RequestNumber;

/**
 * Makes a span of what is reported. Its attributes are those of the metrics, whose values are few and known beforehand;
 * nothing else becomes one, so that none can name a person or a case.
 */
final class SpanHandler implements ObservationHandler<Observation.Context> {
    /** Under this an observation may carry the span context of the one that scheduled it. */
    static final String SCHEDULED_IN = "scheduled in";

    private static final String SPAN = "span";
    private static final String SCOPE = "scope of the span";

    private final Tracer tracer;

    SpanHandler(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStart(Observation.Context context) {
        String name = String.valueOf(context.getName());
        SpanBuilder builder = tracer.spanBuilder(name);
        if (name.equals(ObservedRequests.NAME)) builder.setSpanKind(SpanKind.SERVER);
        SpanContext scheduled = context.get(SCHEDULED_IN);
        if (scheduled != null) builder.setParent(Context.root().with(Span.wrap(scheduled)));
        context.put(SPAN, builder.startSpan());
    }

    /** The scope is closed when the observation says so. */
    @SuppressWarnings("MustBeClosedChecker")
    @Override
    public void onScopeOpened(Observation.Context context) {
        Span span = span(context);
        context.put(SCOPE, span.makeCurrent());
        noted(span);
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
        Scope scope = context.get(SCOPE);
        if (scope != null) scope.close();
        noted(Span.current());
    }

    private static void noted(Span span) {
        RequestNumber.trace(
                Optional.of(span.getSpanContext()).filter(SpanContext::isValid).map(SpanContext::getTraceId));
    }

    @Override
    public void onError(Observation.Context context) {
        Throwable fault = context.getError();
        span(context)
                .setStatus(
                        StatusCode.ERROR, fault == null ? "" : fault.getClass().getSimpleName());
    }

    @Override
    public void onStop(Observation.Context context) {
        Span span = span(context);
        String name = context.getContextualName();
        if (name != null) span.updateName(name);
        for (KeyValue one : context.getLowCardinalityKeyValues()) span.setAttribute(one.getKey(), one.getValue());
        span.end();
    }

    private static Span span(Observation.Context context) {
        return context.getRequired(SPAN);
    }
}
