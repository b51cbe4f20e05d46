package org.openimr.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.json.Reading;
import tools.jackson.databind.JsonNode;

/** A person's requests over HTTP. */
public record Client(URI server, Optional<String> login) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** An answer as it came. */
    public record Answered(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String type() {
            return response.headers().firstValue("Content-Type").orElse("");
        }

        public JsonNode json() {
            return Reading.MAPPER.readTree(text());
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The permanent code of a problem. */
        public String code() {
            return json().path("code").stringValue("none");
        }
    }

    public Answered get(String path) {
        return send(request(path).GET());
    }

    public Answered post(String path, String body, UUID key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    public Answered post(String path, String body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Any method, with the headers of a JSON request. */
    public Answered send(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        login.ifPresent(name -> request.header("Authorization", basic(name)));
        return request;
    }

    public static Answered send(HttpRequest.Builder request) {
        try {
            return new Answered(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a login of the demonstration sends with each request to the interface. */
    public static String basic(String name) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((name + ":" + Demonstration.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }
}
