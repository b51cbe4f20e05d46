package org.openimr.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.Client.Answered;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.archive.ExampleLetters;
import org.openimr.server.archive.Imports;
import tools.jackson.databind.JsonNode;

/** Letters that were brought in, corrected and withdrawn, as a program reads them. */
class PublishedVersionsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("statistics.smallest-cell", "4"));

    private static final String AT = "/api/v1/determinations/";
    private static final String REASON = "The treatment was misprinted";

    @Test
    void an_imported_letter_answers_as_its_page_does_with_every_version_and_after_its_withdrawal() {
        String number = ExampleLetters.number(7101);
        String letter = ExampleLetters.letter(7101);
        imports().of(letter);
        follow();
        assertThat(get(number).json().get("caseNumber").stringValue()).isEqualTo(number);
        assertThat(get(number).json())
                .isEqualTo(SERVER.client()
                        .get("/decisions/" + number + "/determination.json")
                        .json());
        assertThat(get(number + "/letter.txt").text()).contains("Physical therapy");
        assertThat(get(number + "/letter.pdf").text()).startsWith("%PDF");

        imports().corrections(REASON, letter.replace("Physical therapy", "Aquatic therapy"));
        assertThat(get(number).text()).as("before the index has it").contains("Aquatic therapy");
        assertThat(get(number + "/versions/1").text()).contains("Physical therapy");
        assertThat(get(number + "/versions/2"))
                .extracting(Answered::json)
                .isEqualTo(get(number).json());
        assertThat(get(number + "/versions/1/letter.html").text()).contains("Physical therapy");

        imports().withdrawal(number, "Published by mistake.");
        follow();
        for (String gone : List.of(number, number + "/letter.txt", number + "/versions/3", number + "/items/1")) {
            Answered answered = get(gone);
            assertThat(answered.status()).as(gone).isEqualTo(410);
            assertThat(answered.code()).isEqualTo("API-248");
            assertThat(answered.json().get("what").stringValue())
                    .matches(
                            "This letter was withdrawn from the archive on \\d{4}-\\d\\d-\\d\\d: Published by mistake\\.");
        }
        assertThat(SERVER.client().get("/decisions/" + number).status()).isEqualTo(410);
        assertThat(get(number + "/versions/2").text()).contains("Aquatic therapy");
        JsonNode versions = get(number + "/versions").json();
        assertThat(versions.get("withdrawn").booleanValue()).isTrue();
        List<String> reasons = new ArrayList<>();
        for (JsonNode one : versions.get("versions"))
            reasons.add(one.path("reason").stringValue("none") + ", "
                    + one.path("path").stringValue("nowhere"));
        assertThat(reasons)
                .containsExactly(
                        "none, " + AT + number + "/versions/1",
                        REASON + ", " + AT + number + "/versions/2",
                        "Published by mistake., nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/versions", "/versions/1", "/letter.txt", "/versions/1/letter.txt"})
    void a_number_under_which_nothing_was_published_has_nothing(String below) {
        Answered answered = get("CM99-9999998" + below);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.code()).isEqualTo("API-204");
        assertThat(get("none" + below).code()).isEqualTo("API-205");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "2", "x", "-1", "99999999999"})
    void a_version_that_is_none_is_not_found(String version) {
        imports().of(ExampleLetters.letter(7102));
        Answered answered = get(ExampleLetters.number(7102) + "/versions/" + version);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.code()).isEqualTo("API-204");
    }

    private static Imports imports() {
        return new Imports(SERVER.part(DataSource.class));
    }

    private static void follow() {
        SERVER.part(ArchiveFeed.class).follow();
    }

    /** Signed in, so that the limits for everyone do not meet the tests. */
    private static Answered get(String path) {
        return SERVER.client("quality").get(AT + path);
    }
}
