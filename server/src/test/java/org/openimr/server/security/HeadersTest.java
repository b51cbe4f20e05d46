package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;

class HeadersTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void an_answer_allows_nothing_in_line_and_nothing_from_elsewhere() {
        for (String path : new String[] {"/api/v1/health", "/nothing/here"}) {
            HttpHeaders headers = SERVER.client().get(path).response().headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains(
                                    "default-src 'none'",
                                    "object-src 'none'",
                                    "base-uri 'none'",
                                    "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("HttpOnly"));
        }
    }

    @Test
    void a_letter_as_a_page_allows_exactly_its_own_style_sheet() {
        String number = SERVER.client()
                .get("/api/v1/determinations")
                .json()
                .at("/rows/0/caseNumber")
                .stringValue();
        Client.Answered letter = SERVER.client().get("/api/v1/determinations/" + number + "/letter.html");
        assertThat(letter.response().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy ->
                        assertThat(policy).contains("style-src 'sha256-").doesNotContain("unsafe"));
        assertThat(letter.text()).doesNotContain(" style=\"");
    }

    @Test
    void the_api_keeps_no_session() {
        assertThat(SERVER.client("quality")
                        .get("/api/v1/queue")
                        .response()
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void signing_in_by_form_needs_the_token_of_the_form() {
        Client.Answered answered = Client.send(SERVER.client()
                .request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=quality&password=fictional-demo")));
        assertThat(answered.status()).isEqualTo(403);
    }

    @Test
    void nothing_is_kept_by_a_cache_and_every_text_names_its_characters() {
        for (String path :
                new String[] {"/", "/sign-in", "/api/v1/determinations", "/css/openimr.css", "/js/openimr.js"}) {
            HttpHeaders headers = SERVER.client().get(path).response().headers();
            assertThat(headers.firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
            assertThat(headers.firstValue("Content-Type"))
                    .as(path)
                    .hasValueSatisfying(type -> assertThat(type).matches("text/.*;charset=UTF-8|application/json"));
        }
    }

    @Test
    void a_page_elsewhere_is_told_nothing_and_may_read_nothing() {
        HttpHeaders headers = Client.send(SERVER.client()
                        .request("/api/v1/determinations")
                        .header("Origin", "https://elsewhere.example")
                        .GET())
                .response()
                .headers();
        assertThat(headers.map().keySet()).noneMatch(name -> name.regionMatches(true, 0, "Access-Control", 0, 14));
    }

    @Test
    void the_method_trace_is_refused_and_no_folder_is_listed() {
        assertThat(Client.send(SERVER.client().request("/").method("TRACE", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
        for (String folder : new String[] {"/css/", "/js/", "/vendor/", "/.git/config", "/META-INF/"}) {
            assertThat(SERVER.client().get(folder).status()).as(folder).isIn(302, 401, 404);
        }
    }

    @Test
    void the_password_is_masked_and_left_to_the_programs_that_keep_passwords() {
        assertThat(SERVER.client().get("/sign-in").text())
                .containsPattern("<input[^>]*name=\"username\"[^>]*autocomplete=\"username\"")
                .containsPattern("<input[^>]*name=\"password\" type=\"password\" autocomplete=\"current-password\"")
                .doesNotContain("onpaste", "maxlength");
    }
}
