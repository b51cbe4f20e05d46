package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Items, citations, likeness, the set of data, keys and limits, over HTTP. */
class ArchiveApiTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String AT = "/api/v1/determinations/";

    @Test
    void an_item_has_its_derived_fields_with_rule_and_words_that_stand_in_the_letter() {
        JsonNode row = anyRow();
        String path =
                AT + row.get("id").stringValue() + "/items/" + row.get("item").intValue();
        JsonNode item = get(path).json();
        assertThat(item.get("service")).isEqualTo(row.get("service"));
        assertThat(item.get("derivedBy").stringValue()).contains("SHA-256");
        JsonNode category = item.at("/derived/category");
        assertThat(category.get("rule").stringValue()).startsWith("category.");
        int start = category.at("/from/start").intValue();
        int end = category.at("/from/end").intValue();
        assertThat(item.get(category.at("/from/passage").stringValue())
                        .stringValue()
                        .substring(start, end))
                .isEqualTo(category.at("/from/words").stringValue());
    }

    @Test
    void similar_items_are_of_other_letters_and_say_what_is_shared() {
        JsonNode row = anyRow();
        JsonNode similar = get(AT + row.get("id").stringValue() + "/items/"
                        + row.get("item").intValue() + "/similar")
                .json();
        assertThat(similar.get("outcomes").propertyNames()).contains("upheld", "overturned", "notStated");
        for (JsonNode one : similar.get("items")) {
            assertThat(one.get("id")).isNotEqualTo(row.get("id"));
            assertThat(one.get("shared").isEmpty()).isFalse();
        }
        for (JsonNode one : similar.get("further")) {
            assertThat(similar.get("items").valueStream().noneMatch(one::equals))
                    .isTrue();
        }
    }

    @Test
    void two_items_stand_side_by_side_and_a_name_that_is_none_is_refused() {
        JsonNode row = anyRow();
        String path =
                AT + row.get("id").stringValue() + "/items/" + row.get("item").intValue() + "/compared?with=";
        String itself = row.get("id").stringValue() + ":" + row.get("item").intValue();
        JsonNode compared = get(path + itself).json();
        assertThat(compared.get("differs").isEmpty()).isTrue();
        assertThat(compared.get("cameOutDifferently").booleanValue()).isFalse();
        assertThat(compared.get("one")).isEqualTo(compared.get("other"));
        assertThat(compared.at("/one/service")).isEqualTo(row.get("service"));
        for (String none : List.of("", "CM99-9999999:1", row.get("id").stringValue() + ":999", "x")) {
            assertThat(get(path + none).code()).as(none).isEqualTo("API-241");
        }
        assertThat(RateLimit.units(path.substring(0, path.indexOf('?')))).isEqualTo(3);
    }

    @Test
    void who_cites_a_section_is_who_has_it_among_the_derived_fields_of_that_side() {
        String key = anyCited();
        JsonNode citing =
                get("/api/v1/guidelines/citing?section=" + encoded(key)).json();
        assertThat(citing.get("whole").booleanValue()).isTrue();
        List<String> found = new ArrayList<>();
        for (JsonNode one : citing.at("/reviewer/rows"))
            found.add(one.get("page").stringValue());
        List<String> expected = new ArrayList<>();
        for (JsonNode row : rows()) {
            JsonNode item = get(AT + row.get("id").stringValue() + "/items/"
                            + row.get("item").intValue())
                    .json();
            for (JsonNode cited : item.at("/derived/citedByReviewer")) {
                if (cited.at("/value/key").stringValue().equals(key)) {
                    expected.add(item.get("page").stringValue());
                    break;
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
        assertThat(citing.at("/reviewer/items").intValue()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?section=", "?section=No+Key", "?section=a//b", "?section=%23x"})
    void what_is_no_section_is_refused(String query) {
        Answered answered = get("/api/v1/guidelines/citing" + query);
        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.code()).isEqualTo("API-242");
    }

    @Test
    void the_set_of_data_is_described() {
        JsonNode dataset = get("/api/v1/dataset").json();
        assertThat(dataset.get("items").intValue()).isPositive();
        assertThat(dataset.get("exports")).hasSize(3);
        assertThat(dataset.get("columns")).hasSizeGreaterThan(15);
    }

    @Test
    void nothing_answers_for_a_case_that_is_not_published() {
        List<String> unpublished = SERVER.part(JdbcClient.class)
                .sql("select number from case_dates where number not in (select number from published_determination)")
                .query((rs, _) -> rs.getString(1))
                .list();
        assertThat(unpublished).isNotEmpty();
        for (String number : unpublished) {
            for (String below : List.of("/items/1", "/items/1/similar", "/items/1/compared")) {
                Answered answered = get(AT + number + below);
                assertThat(answered.status()).as(number + below).isEqualTo(404);
                assertThat(answered.text()).doesNotContain(number);
                assertThat(answered.text())
                        .isEqualTo(get(AT + "CM99-9999999" + below).text());
            }
            assertThat(get("/decisions.jsonl?q=" + number).text()).doesNotContain("\"decision\":\"" + number);
            assertThat(get("/decisions.atom?q=" + number).text()).doesNotContain(number + ":");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999", "1.0", "999"})
    void an_item_that_is_none_is_not_found(String item) {
        Answered answered = get(AT + anyRow().get("id").stringValue() + "/items/" + item);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.code()).isEqualTo("API-241");
    }

    @Test
    void a_key_is_shown_once_kept_as_a_hash_raises_the_limit_and_ends() {
        Client staff = SERVER.client("medical-director");
        JsonNode made = staff.send("POST", "/api/v1/keys", "{\"holder\": \"Fictional University\"}")
                .json();
        String key = made.get("key").stringValue();
        String id = made.get("id").stringValue();
        assertThat(staff.get("/api/v1/keys").text())
                .contains(id, "Fictional University")
                .doesNotContain(key);
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select count(*) from api_key where position(? in hash || holder || made_by) > 0")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        Map<String, String> withKey = Map.of("X-API-Key", key, "X-Forwarded-For", "203.0.113.77");
        int done = 0;
        while (from(withKey, "/api/v1/guidelines/citing?section=acoem-2099").status() == 200 && done < 30) done++;
        assertThat(done).as("30 of 30 units each pass 600").isEqualTo(30);
        assertThat(staff.send("DELETE", "/api/v1/keys/" + id, "").status()).isEqualTo(200);
        Answered refused = from(withKey, "/api/v1/dataset");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("API-246");
        assertThat(staff.send("DELETE", "/api/v1/keys/" + id, "").code()).isEqualTo("API-245");
        assertThat(staff.send("POST", "/api/v1/keys", "{}").code()).isEqualTo("API-244");
    }

    @Test
    void a_source_that_asks_too_much_is_told_when_to_come_back_and_others_are_not_held() {
        Map<String, String> greedy = Map.of("X-Forwarded-For", "203.0.113.9");
        Answered last = from(greedy, "/api/v1/guidelines/citing?section=acoem-2099");
        for (int i = 0; i < 100 && last.status() == 200; i++) {
            last = from(greedy, "/api/v1/guidelines/citing?section=acoem-2099");
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("API-247");
        assertThat(last.type()).startsWith("application/problem+json");
        assertThat(last.response().headers().firstValue("Retry-After").orElseThrow())
                .matches("[1-9]\\d?");
        assertThat(from(greedy, "/decisions.csv?q=knee").status()).isEqualTo(429);
        assertThat(from(greedy, "/api/v1/health").status()).isEqualTo(200);
        assertThat(from(Map.of("X-Forwarded-For", "203.0.113.10"), "/api/v1/dataset")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_mail_program_ends_an_alert_without_a_token_of_a_page() {
        Answered answered = Client.send(SERVER.client()
                .request("/api/v1/alerts/" + "A".repeat(43) + "/end")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answered.status()).isEqualTo(200);
    }

    private static String anyCited() {
        for (JsonNode row : rows()) {
            JsonNode item = get(AT + row.get("id").stringValue() + "/items/"
                            + row.get("item").intValue())
                    .json();
            for (JsonNode cited : item.at("/derived/citedByReviewer")) {
                return cited.at("/value/key").stringValue();
            }
        }
        throw new AssertionError("no letter of the demonstration cites anything");
    }

    private static String encoded(String key) {
        return java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode anyRow() {
        return rows().get(0);
    }

    private static JsonNode rows() {
        return SERVER.client("quality")
                .get("/api/v1/determinations?per=100")
                .json()
                .get("rows");
    }

    /** Signed in, so that the limits for everyone do not meet the tests. */
    private static Answered get(String path) {
        return SERVER.client("quality").get(path);
    }

    private static Answered from(Map<String, String> headers, String path) {
        var request = SERVER.client().request(path).GET();
        headers.forEach(request::header);
        return Client.send(request);
    }
}
