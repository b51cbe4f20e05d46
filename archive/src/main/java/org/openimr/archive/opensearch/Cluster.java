package org.openimr.archive.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.ArchiveFault;
import org.openimr.archive.ArchiveUnavailable;
import tools.jackson.core.JacksonException;

/**
 * Speaks to the nodes. A node that does not answer, or says that it cannot now, is passed over for the next, until the
 * patience ends; then the call fails with a fault of its own.
 */
final class Cluster implements AutoCloseable {
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);
    private static final int SERVERS_FAULT = 500;
    private static final int TRIES_OF_A_FAULT = 3;
    private static final int TRIES_OF_A_BRIEF_ONE = 2;
    private static final long SHORTEST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 1000;
    /** One node may take so much of the patience before the next is asked. */
    private static final int PART_OF_PATIENCE = 3;

    private final ClusterSettings settings;
    private final Hosts hosts;
    private final HttpClient http;
    private volatile boolean closed;

    Cluster(ClusterSettings settings) {
        this.settings = settings;
        this.hosts = new Hosts(settings.hosts());
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.patience().dividedBy(PART_OF_PATIENCE))
                .build();
    }

    /**
     * What the cluster answers, if only an error that trying again does not mend.
     *
     * @throws ArchiveUnavailable if no node answered, none could, or this was closed
     */
    Answer ask(Call call) {
        long end = System.nanoTime() + settings.patience().toNanos();
        long pause = SHORTEST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            Attempt made = attempt(call, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            if (made.answer().isPresent() && isFinal(made.answer().get(), attempt)) {
                return made.answer().get();
            }
            boolean given = call.brief() && attempt >= TRIES_OF_A_BRIEF_ONE;
            if (given || System.nanoTime() + pause * 1_000_000 > end) throw made.fault(call);
            if (attempt >= hosts.count()) {
                sleep(pause, call);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
    }

    private static boolean isFinal(Answer answer, int attempt) {
        if (NOT_NOW.contains(answer.status())) return false;
        return answer.status() < SERVERS_FAULT || attempt >= TRIES_OF_A_FAULT;
    }

    /** One of both: what a node answered, or why it did not. */
    private record Attempt(Optional<Answer> answer, Optional<IOException> silence) {
        ArchiveUnavailable fault(Call call) {
            return answer.map(Answer::failed)
                    .orElseGet(() -> new ArchiveUnavailable(
                            ArchiveFault.CLUSTER_UNREACHABLE,
                            call.where(),
                            silence.orElseGet(() -> new IOException("no answer"))));
        }
    }

    private Attempt attempt(Call call, Duration left) {
        if (closed) throw stopped(call, new IOException("closed"));
        URI host = hosts.next();
        try {
            HttpResponse<byte[]> response = http.send(request(host, call, left), BodyHandlers.ofByteArray());
            hosts.answered(host);
            return new Attempt(
                    Optional.of(new Answer(call, response.statusCode(), Json.read(response.body()))), Optional.empty());
        } catch (JacksonException e) {
            return new Attempt(Optional.empty(), Optional.of(new IOException("no JSON from " + host, e)));
        } catch (IOException e) {
            if (closed) throw stopped(call, e);
            hosts.wasSilent(host);
            return new Attempt(Optional.empty(), Optional.of(new IOException("no answer from " + host, e)));
        } catch (InterruptedException e) {
            throw interrupted(call, e);
        }
    }

    private HttpRequest request(URI host, Call call, Duration left) {
        Duration part = settings.patience().dividedBy(PART_OF_PATIENCE);
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve(call.path()))
                .timeout(part.compareTo(left) < 0 ? part : left)
                .header("Content-Type", "application/json")
                .method(call.method(), call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
        settings.login().ifPresent(login -> request.header("Authorization", basic(login)));
        return request.build();
    }

    private static String basic(ClusterSettings.Login login) {
        byte[] both = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** Ends with a fault where the thread is told to stop. */
    static void sleep(long millis, Call call) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw interrupted(call, e);
        }
    }

    private static ArchiveUnavailable interrupted(Call call, InterruptedException e) {
        Thread.currentThread().interrupt();
        return stopped(call, e);
    }

    private static ArchiveUnavailable stopped(Call call, Exception why) {
        return new ArchiveUnavailable(ArchiveFault.STOPPED, call.where(), why);
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends calls that are under way too. */
    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}
