package org.openimr.server.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.NewSource;
import org.openimr.server.demo.Demonstration;

/** Somebody outside the organization with a browser: a party, the appeals board, or anyone. */
final class Outsider {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI server;
    private final Role role;
    private final Optional<String> login;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String token = "";

    private Outsider(URI server, Role role, Optional<String> login) {
        this.server = server;
        this.role = role;
        this.login = login;
    }

    /** Not signed in. */
    static Outsider anyone(URI server) {
        return new Outsider(server, Role.PUBLIC, Optional.empty());
    }

    /** Not signed in, with a session whose token a form takes. */
    static Outsider anyoneWithForms(URI server) {
        Outsider person = anyone(server);
        person.token = person.tokenOf("/sign-in");
        return person;
    }

    /** Signed in by the form. */
    static Outsider signedIn(URI server, Role role, String login) {
        Outsider person = new Outsider(server, role, Optional.of(login));
        person.token = person.tokenOf("/sign-in");
        HttpResponse<byte[]> answer =
                person.form("/sign-in", "username=" + login + "&password=" + Demonstration.PASSWORD);
        if (answer.headers().firstValue("Location").orElse("error").contains("error")) {
            throw new AssertionError(login + " was not signed in");
        }
        person.token = person.tokenOf("/file");
        return person;
    }

    private String tokenOf(String page) {
        String text = new String(get(page).body(), StandardCharsets.UTF_8);
        Matcher found = TOKEN.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    Role role() {
        return role;
    }

    boolean isSignedIn() {
        return login.isPresent();
    }

    @Override
    public String toString() {
        return login.map(name -> role + " " + name).orElse("nobody signed in");
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    /** A form with the token of the session. */
    HttpResponse<byte[]> form(String path, String values) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(values + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))));
    }

    /** With the headers of a JSON request. */
    HttpResponse<byte[]> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-CSRF-TOKEN", token)
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (path.startsWith("/api/")) login.ifPresent(name -> request.header("Authorization", Client.basic(name)));
        if (!isSignedIn()) request.header(NewSource.HEADER, NewSource.next());
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
