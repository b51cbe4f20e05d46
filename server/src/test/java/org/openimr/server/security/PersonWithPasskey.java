package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.security.FictionalAuthenticator.Signed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody with an account and an authenticator.
 *
 * @param visitor  signed in by the password, in a network of its own
 * @param codes    recovery codes that were shown with the passkey
 */
record PersonWithPasskey(String login, PageVisitor visitor, FictionalAuthenticator authenticator, List<String> codes) {
    private static final Pattern RECOVERY = Pattern.compile("<code>([0-9A-Z-]{19})</code>");
    private static final AtomicInteger NETWORKS = new AtomicInteger(1);
    private static final int HONEST = FictionalAuthenticator.PRESENT | FictionalAuthenticator.VERIFIED;

    /** A new account, with one passkey. */
    static PersonWithPasskey of(RunningServer server, Role role) {
        String login = FictionalAccounts.of(server, role);
        PageVisitor visitor = stranger(server);
        visitor.signIn(login, PASSWORD);
        FictionalAuthenticator authenticator = new FictionalAuthenticator(origin(server));
        HttpResponse<String> added = add(visitor, authenticator, "fictional telephone", PASSWORD);
        return new PersonWithPasskey(login, visitor, authenticator, codes(added));
    }

    /** Somebody in a network that no other test uses. */
    static PageVisitor stranger(RunningServer server) {
        int number = NETWORKS.getAndIncrement();
        return new PageVisitor(server.address(), "198.51." + number / 250 + "." + (1 + number % 250));
    }

    static String origin(RunningServer server) {
        return "http://localhost:" + server.address().getPort();
    }

    static List<String> codes(HttpResponse<String> page) {
        return RECOVERY.matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Adds a passkey on "My sign-in"; answers what came of it, or the page that refused to begin. */
    static HttpResponse<String> add(
            PageVisitor visitor, FictionalAuthenticator authenticator, String name, String proof) {
        HttpResponse<String> page =
                visitor.submit("/account", "/account/passkeys", Map.of("name", name, "proof", proof));
        return page.body().contains("data-options=") ? made(visitor, authenticator, page.body(), HONEST) : page;
    }

    /** Sends the passkey that the page asks for. */
    static HttpResponse<String> made(
            PageVisitor visitor, FictionalAuthenticator authenticator, String page, int flags) {
        return visitor.submit(
                "/sign-in",
                "/second-factor/passkey/made",
                authenticator.made(FictionalAuthenticator.options(page), flags));
    }

    /** What the sign-in page asks for. */
    static JsonNode asked(PageVisitor visitor) {
        HttpResponse<String> answer = visitor.submit("/sign-in", "/sign-in/passkey/options", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    static HttpResponse<String> send(PageVisitor visitor, Map<String, String> fields) {
        return visitor.submit("/sign-in", "/sign-in/passkey", fields);
    }

    /** Signs in by the passkey alone; {@code as} may make it sign something else. */
    HttpResponse<String> signIn(PageVisitor where, UnaryOperator<Signed> as) {
        return send(where, authenticator.sign(as.apply(authenticator.asked(asked(where)))));
    }
}
