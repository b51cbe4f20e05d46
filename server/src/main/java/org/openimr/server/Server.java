package org.openimr.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.openimr.server.operations.Lifecycle;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A server that runs. */
public final class Server implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final Storage storage;
    private final URI address;
    private final CountDownLatch closed = new CountDownLatch(1);

    Server(ServletWebServerApplicationContext context, Storage storage, ServeSettings settings) {
        this.context = context;
        this.storage = storage;
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        String host = settings.host();
        String scheme = settings.tls().isPresent() ? "https" : "http";
        this.address = URI.create(scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }

    /** Where it answers. */
    public URI address() {
        return address;
    }

    /** For tests: a part of the running server. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** For tests: all parts of that type. */
    <T> List<T> parts(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /**
     * Says that it is not ready any more, takes requests for that time all the same, so that what stands in front can send
     * them elsewhere, and closes.
     */
    void closeAfterNotice(Duration notice) {
        if (closed.getCount() == 0) return;
        part(Lifecycle.class).stops();
        try {
            Thread.sleep(notice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    /** Answers what was begun, takes nothing new, and stops the database that it started. May be called twice. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) return;
        if (context.isActive()) part(Lifecycle.class).stops();
        try {
            context.close();
        } finally {
            storage.close();
            closed.countDown();
        }
    }
}
