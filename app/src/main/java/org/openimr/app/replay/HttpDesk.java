package org.openimr.app.replay;

import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, through its public API: each command as the role that may give it. */
public final class HttpDesk implements Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final URI server;
    private final Logins logins;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param server  without a path: {@code http://127.0.0.1:8080} */
    public HttpDesk(URI server, Logins logins) {
        this.server = server;
        this.logins = logins;
    }

    @Override
    public ReviewerId reviewer() {
        HttpResponse<String> answer =
                send(request("/api/v1/account", Role.REVIEWER).GET());
        if (answer.statusCode() != 200) throw new Unexpected(answer);
        return new ReviewerId(
                UUID.fromString(MAPPER.readTree(answer.body()).path("id").stringValue()));
    }

    @Override
    public boolean publishes() {
        return false;
    }

    @Override
    public Reply give(CaseNumber caseNumber, Order order, UUID command) {
        CaseCommand given = order.command();
        CommandKind kind = CommandKind.of(given);
        String path = kind == CommandKind.FILE_APPLICATION
                ? "/api/v1/cases"
                : "/api/v1/cases/" + caseNumber + "/commands/" + kind.address();
        String body = CommandJson.write(given).toString();
        HttpResponse<String> answer = send(request(path, order.by().role())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        if (answer.statusCode() / 100 == 2) return new Reply.Done();
        if (answer.statusCode() / 100 != 4) throw new Unexpected(answer);
        JsonNode problem = MAPPER.readTree(answer.body());
        return new Reply.Refused(
                problem.path("code").asString(""), problem.path("detail").asString(answer.body()));
    }

    @Override
    public Kept kept(CaseNumber caseNumber) {
        HttpResponse<byte[]> answer = send(
                request("/api/v1/cases/" + caseNumber + "/letter.txt", Role.CASE_MANAGER)
                        .GET(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() == 404) return new Kept(false, Optional.empty());
        if (answer.statusCode() != 200) throw new Unexpected(answer);
        return switch (DeterminationReader.read(answer.body())) {
            case Reading.Read read -> new Kept(false, Optional.of(read.determination()));
            case Reading.Declined _, Reading.Unreadable _ -> throw new Unexpected(answer);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path, Role role) {
        Logins.Login login =
                logins.of(role).orElseThrow(() -> new IllegalArgumentException("no account for the role " + role));
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Authorization", login.basic());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new Unreachable("no answer from " + server, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted while waiting for " + server, e);
        }
    }

    /** An answer that the interface does not promise. */
    static final class Unexpected extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unexpected(HttpResponse<?> answer) {
            super(answer.request().uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
