package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.server.RunningServer;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.demo.Demonstration.Login;
import org.springframework.http.HttpMethod;

/** Pages against roles, signed in as a person signs in: by the form, with its token and its cookie. */
class PageAccessTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static List<Login> logins() {
        return Demonstration.logins();
    }

    @ParameterizedTest
    @MethodSource("logins")
    void a_role_reaches_the_pages_that_its_rules_allow_and_no_other(Login login) throws Exception {
        HttpClient browser = signedIn(login.login(), Demonstration.PASSWORD).orElseThrow();
        for (AccessRule rule : pages()) {
            int status = get(browser, path(rule)).statusCode();
            assertThat(status == 403).as(login.login() + " " + rule.pattern()).isEqualTo(!rule.allows(login.role()));
        }
    }

    @Test
    void without_signing_in_a_page_that_is_not_for_everyone_leads_to_the_sign_in_page() throws Exception {
        HttpClient browser = browser();
        for (AccessRule rule : pages()) {
            HttpResponse<String> answer = get(browser, path(rule));
            boolean sentAway = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
            assertThat(sentAway).as(rule.pattern()).isEqualTo(!rule.everyone());
        }
    }

    @Test
    void how_far_a_file_of_no_case_came_is_not_found() throws Exception {
        HttpClient worker = signedIn("worker", Demonstration.PASSWORD).orElseThrow();
        HttpResponse<String> answer = worker.send(
                HttpRequest.newBuilder(address("/follow/CM99-9999999/files/" + UUID.randomUUID()))
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_wrong_password_signs_nobody_in() throws Exception {
        assertThat(signedIn("quality", "fictional-wrong")).isEmpty();
        assertThat(signedIn("nobody", Demonstration.PASSWORD)).isEmpty();
    }

    @Test
    void signing_in_gives_a_new_session_and_signing_out_ends_it_and_clears_what_the_browser_kept() throws Exception {
        HttpClient browser = browser();
        String before = token(browser);
        List<HttpCookie> unknown = cookies(browser);
        assertThat(sent(browser, "/sign-in", "username=quality&password=" + Demonstration.PASSWORD, before)
                        .statusCode())
                .isEqualTo(302);
        List<HttpCookie> known = cookies(browser);
        assertThat(known).isNotEmpty().allMatch(HttpCookie::isHttpOnly);
        assertThat(values(known)).doesNotContainAnyElementsOf(values(unknown));
        assertThat(get(browser, "/queue").statusCode()).isEqualTo(200);
        Matcher token = TOKEN.matcher(get(browser, "/queue").body());
        assertThat(token.find()).as("the form to sign out carries its token").isTrue();
        HttpResponse<String> out = sent(browser, "/sign-out", "", token.group(1));
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        // As a thief would, who kept the old cookie.
        HttpClient thief = browser();
        cookies(thief, known);
        assertThat(get(thief, "/queue").statusCode()).isEqualTo(302);
    }

    /** Mappings that a browser asks for; folders of files are no pages. */
    private static List<AccessRule> pages() {
        List<AccessRule> pages = SERVER.parts(AccessRules.class).stream()
                .flatMap(part -> part.rules().stream())
                .filter(rule -> rule.method().equals(HttpMethod.GET))
                .filter(rule ->
                        !rule.pattern().startsWith("/api/") && !rule.pattern().endsWith("**"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(3);
        return pages;
    }

    private static String path(AccessRule rule) {
        return rule.pattern().replaceAll("\\{\\w+}", "CM99-9999999");
    }

    private static Optional<HttpClient> signedIn(String login, String password) throws Exception {
        HttpClient browser = browser();
        HttpResponse<String> answer =
                sent(browser, "/sign-in", "username=" + login + "&password=" + password, token(browser));
        assertThat(answer.statusCode()).isEqualTo(302);
        boolean failed = answer.headers().firstValue("Location").orElse("").contains("error");
        return failed ? Optional.empty() : Optional.of(browser);
    }

    private static String token(HttpClient browser) throws Exception {
        Matcher token = TOKEN.matcher(get(browser, "/sign-in").body());
        assertThat(token.find()).as("the form carries its token").isTrue();
        return token.group(1);
    }

    /** As what stands in front passes on what came by TLS. */
    private static HttpResponse<String> sent(HttpClient browser, String path, String form, String token)
            throws Exception {
        return browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-Proto", path.equals("/sign-out") ? "https" : "http")
                        .POST(BodyPublishers.ofString(
                                form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<HttpCookie> cookies(HttpClient browser) {
        return List.copyOf(store(browser).getCookies());
    }

    private static void cookies(HttpClient browser, List<HttpCookie> stolen) {
        stolen.forEach(cookie -> store(browser).add(SERVER.client().server(), cookie));
    }

    private static CookieStore store(HttpClient browser) {
        return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore();
    }

    private static List<String> values(List<HttpCookie> cookies) {
        return cookies.stream().map(HttpCookie::getValue).toList();
    }

    private static HttpResponse<String> get(HttpClient browser, String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static URI address(String path) {
        return SERVER.client().server().resolve(path);
    }
}
