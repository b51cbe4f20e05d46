package org.openimr.server.operations;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sends spans by OTLP over HTTP, in batches; those that a slow receiver would hold up beyond the bound are dropped. */
final class Traces implements AutoCloseable {
    /** Spans that wait to be sent; further ones are dropped. */
    private static final int MOST_WAITING = 2048;

    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String NAME = "openimr";

    private final SdkTracerProvider provider;

    private Traces(SdkTracerProvider provider) {
        this.provider = provider;
    }

    static Traces to(URI endpoint) {
        OtlpHttpSpanExporter exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.toString())
                .setTimeout(LONGEST_CALL)
                .build();
        return new Traces(SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), NAME))))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter)
                        .setMaxQueueSize(MOST_WAITING)
                        .setScheduleDelay(PAUSE)
                        .build())
                .build());
    }

    SpanHandler handler() {
        return new SpanHandler(provider.get(NAME));
    }

    /** Sends what waits, as far as the receiver takes it in a few seconds. */
    @Override
    public void close() {
        provider.shutdown().join(LONGEST_CALL.toSeconds(), TimeUnit.SECONDS);
    }
}
