package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.json.Reading;
import org.openimr.server.operations.SpansReceived;
import org.openimr.server.postgres.PostgresForTests;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server in a process of its own, as an operator runs it: its log is JSON, its traces go to a receiver, and it is
 * stopped by SIGTERM while requests come.
 */
class OperatedServerTest {
    private static final int CLIENTS = 6;
    private static final Duration LOADED = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    private Path folder = Path.of("");

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<String> filed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger notReady = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ConcurrentLinkedQueue<UUID> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void stopped_under_load_it_answers_what_it_took_and_its_log_and_traces_name_nobody() throws Exception {
        try (SpansReceived receiver = new SpansReceived()) {
            Process server = start(receiver.address());
            URI address = ready(server);
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) clients.add(Thread.ofPlatform().start(() -> ask(address)));
            Thread watcher = Thread.ofPlatform().start(() -> watch(address));
            Thread.sleep(LOADED);
            // The letters of the demonstration are made first.
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (jobOfARequest(receiver.spans()).isEmpty() && System.nanoTime() < until) Thread.sleep(500);
            stopping.set(true);
            server.destroy();
            assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            stopped.set(true);
            for (Thread client : clients) client.join();
            watcher.join();
            assertThat(faults).isEmpty();
            assertThat(unanswered)
                    .as("what was never taken up left nothing")
                    .allSatisfy(key -> assertThat(events(key)).isZero());
            assertThat(filed).hasSizeGreaterThan(3);
            assertThat(answered.get()).isGreaterThan(20);
            assertThat(notReady.get())
                    .as("answers that it is not ready, before it ended")
                    .isPositive();
            traces(receiver.spans());
        }
        log();
        restart();
    }

    private Process start(URI receiver) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ServingProcess.class.getName(),
                        folder.resolve("data").toString(),
                        POSTGRES.address())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out().toFile()));
        builder.environment().put("OPENIMR_LOG_FORMAT", "json");
        builder.environment().put("OPENIMR_STOP_NOTICE_SECONDS", "2");
        if (!receiver.toString().isEmpty()) builder.environment().put("OPENIMR_OTLP_ENDPOINT", receiver.toString());
        return builder.start();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private URI ready(Process server) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE.toSeconds() * 4 && server.isAlive(); i++) {
            try (BufferedReader lines = Files.newBufferedReader(out())) {
                Optional<String> said =
                        lines.lines().filter(line -> line.startsWith("ready ")).reduce((_, last) -> last);
                if (said.isPresent()) return URI.create(said.get().substring("ready ".length()));
            }
            Thread.sleep(250);
        }
        throw new AssertionError("the server did not start: " + Files.readString(out()));
    }

    private static long events(UUID command) {
        return POSTGRES.jdbc()
                .sql("select count(*) from event where command_id = ?")
                .param(command)
                .query(Long.class)
                .single();
    }

    /**
     * Files applications and looks at its queue until the server takes no connection any more. One that was sent in the
     * moment in which a connection at rest is closed gets no byte: the server must not have taken it.
     */
    private void ask(URI address) {
        UUID key = UUID.randomUUID();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!stopped.get()) {
                key = UUID.randomUUID();
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(address.resolve("/api/v1/cases"))
                                .header("Authorization", Client.basic("intake"))
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", key.toString())
                                .POST(HttpRequest.BodyPublishers.ofString(application()))
                                .build(),
                        BodyHandlers.ofString());
                took(answer);
                // From here on nothing is sent that could be taken twice.
                key = UUID.randomUUID();
                if (answer.statusCode() < 300) {
                    filed.add(Reading.MAPPER
                            .readTree(answer.body())
                            .path("caseNumber")
                            .stringValue());
                }
                took(http.send(
                        HttpRequest.newBuilder(address.resolve("/api/v1/queue"))
                                .header("Authorization", Client.basic("quality"))
                                .build(),
                        BodyHandlers.ofString()));
            }
        } catch (ConnectException _) {
            // no longer taken: nothing was accepted
        } catch (IOException e) {
            if (stopping.get()) unanswered.add(key);
            else faults.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The published example; the server gives it the next number. */
    private static String application() {
        ObjectNode body = (ObjectNode) CommandJson.example(CommandKind.FILE_APPLICATION);
        body.remove("caseNumber");
        return body.toString();
    }

    private void took(HttpResponse<String> answer) {
        answered.incrementAndGet();
        boolean whole = Reading.MAPPER.readTree(answer.body()).isObject();
        if (answer.statusCode() >= 400 || !whole) faults.add(answer.statusCode() + " " + answer.body());
    }

    private void watch(URI address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!stopped.get()) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(address.resolve("/health/ready")).build(), BodyHandlers.ofString());
                if (answer.statusCode() == 503 && answer.body().contains("stopping")) notReady.incrementAndGet();
                Thread.sleep(100);
            }
        } catch (IOException _) {
            // it has ended
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not one of the demonstration, whose commands no request gave. */
    private static Optional<SpansReceived.Span> jobOfARequest(List<SpansReceived.Span> spans) {
        return spans.stream()
                .filter(span -> span.name().equals("job make-letters"))
                .filter(span -> spans.stream()
                        .anyMatch(of -> of.id().equals(span.parent())
                                && of.name().equals("command FileApplication")
                                && !of.parent().isEmpty()))
                .findFirst();
    }

    /** Request, command, append and job are one trace, and no attribute names a case. */
    private void traces(List<SpansReceived.Span> spans) {
        SpansReceived.Span job = jobOfARequest(spans)
                .orElseThrow(() -> new AssertionError("no job of a request in " + spans.size() + " spans"));
        SpansReceived.Span command = parent(job, spans);
        assertThat(command.name()).isEqualTo("command FileApplication");
        assertThat(command.attributes())
                .containsEntry("kind", "FileApplication")
                .containsEntry("outcome", "done");
        SpansReceived.Span request = parent(command, spans);
        assertThat(request.name()).isEqualTo("POST /api/v1/cases");
        assertThat(request.parent()).isEmpty();
        assertThat(spans.stream()
                        .filter(span -> span.parent().equals(command.id()))
                        .map(SpansReceived.Span::name))
                .contains("openimr.append");
        assertThat(spans.stream().map(SpansReceived.Span::trace).distinct().count())
                .isGreaterThan(5);
        String all = spans.toString();
        assertThat(filed).allSatisfy(number -> assertThat(all).doesNotContain(number));
        assertThat(all).doesNotContain("intake", "Fictional Intake");
    }

    private static SpansReceived.Span parent(SpansReceived.Span of, List<SpansReceived.Span> spans) {
        return spans.stream()
                .filter(span -> span.trace().equals(of.trace()) && span.id().equals(of.parent()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no parent of " + of));
    }

    /** Every line but the program's own word is one object of JSON, and none names a case that was filed. */
    private void log() throws IOException {
        List<String> lines = Files.readAllLines(out(), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("ready "))
                .toList();
        for (String line : lines) {
            assertThat(filed).allSatisfy(number -> assertThat(line).doesNotContain(number));
            // What java itself says, and what is said before the form of the log is set, is no line of it.
            if (!line.startsWith("{")) continue;
            assertThat(Reading.MAPPER.readTree(line).path("log.level").isString())
                    .as(line)
                    .isTrue();
        }
    }

    /** What was acknowledged is there after the next start. */
    private void restart() throws Exception {
        Files.delete(out());
        Process server = start(URI.create(""));
        try {
            URI address = ready(server);
            for (String number : filed) {
                assertThat(new Client(address, Optional.of("quality"))
                                .get("/api/v1/cases/" + number)
                                .status())
                        .as(number)
                        .isEqualTo(200);
            }
        } finally {
            server.destroy();
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) server.destroyForcibly();
        }
    }
}
