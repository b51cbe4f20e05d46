package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.postgres.PostgresForTests;
import tools.jackson.databind.JsonNode;

/** What the operator sets reaches the server, and a later start with other settings writes no event. */
class SettingsInForceTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final String SET = """
            deadlines.eligibility-business-days = 25
            penalties.records-per-day = 600
            publication.confirmations = 4
            filing.draft-days = 30
            register.reverify-years = 2
            """;

    @TempDir
    Path folder;

    private Server start(OperatorSettings settings) {
        return Serve.start(ServeSettings.local(0, folder, Optional.of(POSTGRES.address()), true, settings));
    }

    private static Client client(Server server, String login) {
        return new Client(server.address(), Optional.of(login));
    }

    /** Last days of the finding of eligibility by case, as the queue has them. */
    private static Map<String, LocalDate> queue(Server server) {
        Map<String, LocalDate> last = new TreeMap<>();
        JsonNode queue = client(server, "case-manager").get("/api/v1/queue").json();
        for (JsonNode row : queue.findParents("due")) {
            if (row.at("/due/clock").asString().equals("ELIGIBILITY"))
                last.put(
                        row.path("caseNumber").asString(),
                        LocalDate.parse(row.at("/due/lastDay").asString()));
        }
        return last;
    }

    private static JsonNode clock(Server server, String number) {
        JsonNode one =
                client(server, "case-manager").get("/api/v1/cases/" + number).json();
        return one.findParents("arithmetic").stream()
                .filter(clock -> clock.path("clock").asString().equals("ELIGIBILITY"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> events() {
        return POSTGRES.jdbc()
                .sql("select concat_ws(' ', stream, version, type, encode(hash, 'hex')) from event order by position")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void a_set_value_changes_deadlines_in_queue_and_case_and_no_event() {
        Map<String, LocalDate> before;
        List<String> told;
        try (Server server = start(OperatorSettings.defaults())) {
            before = queue(server);
            assertThat(before).isNotEmpty();
            told = events();
            assertThat(clock(server, before.keySet().iterator().next())
                            .path("grade")
                            .asString())
                    .isEqualTo("DESIGN_CHOICE");
            assertThat(oversight(server)).contains("deadlines.support-days").doesNotContain("set by the operator;");
        }
        try (Server server = start(OperatorSettings.of(SET))) {
            Map<String, LocalDate> after = queue(server);
            assertThat(after).containsOnlyKeys(before.keySet());
            after.forEach((number, last) -> {
                assertThat(last).isAfter(before.get(number));
                assertThat(clock(server, number).path("lastDay").asString()).isEqualTo(last.toString());
                assertThat(clock(server, number).path("arithmetic").toString()).contains("25");
            });
            assertThat(oversight(server))
                    .contains("set by the operator; default 5<")
                    .contains("set by the operator; default $500<")
                    .contains("set by the operator; default 60<")
                    .contains("set by the operator; default 3<")
                    .contains("Eligibility must be decided within 25 business days")
                    .contains("Every credential that a reviewer has to have must have been verified within 2 years.");
        }
        try (Server server = start(OperatorSettings.defaults())) {
            assertThat(queue(server)).isEqualTo(before);
            assertThat(events()).startsWith(told.toArray(String[]::new));
        }
    }

    /** The regulator's page of the law, as a browser gets it. */
    private static String oversight(Server server) {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                    .matcher(send(
                            browser, HttpRequest.newBuilder(server.address().resolve("/sign-in"))));
            assertThat(token.find()).isTrue();
            String form = "username=regulator&password=" + Demonstration.PASSWORD + "&_csrf="
                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            send(
                    browser,
                    HttpRequest.newBuilder(server.address().resolve("/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
            return send(browser, HttpRequest.newBuilder(server.address().resolve("/oversight")));
        }
    }

    private static String send(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
