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
                            .contains("default-src 'none'", "frame-ancestors 'none'")
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
                .satisfies(policy -> assertThat(policy).contains("style-src 'sha256-").doesNotContain("unsafe"));
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
}
