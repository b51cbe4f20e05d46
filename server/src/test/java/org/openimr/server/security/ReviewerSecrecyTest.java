package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lab. Code 4610.6(f): who the expert reviewer is stays inside, whatever is asked and whoever asks. */
class ReviewerSecrecyTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        SERVER.part(JdbcClient.class)
                .sql("select id, display_name from account where role = 'REVIEWER'")
                .query((rs, _) -> {
                    secrets.add(rs.getString("id"));
                    secrets.add(rs.getString("display_name"));
                    return 1;
                })
                .list();
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(4);
        return secrets;
    }

    private static Set<String> cases() {
        Set<String> numbers = new TreeSet<>(SERVER.client("case-manager")
                .get("/api/v1/queue")
                .json()
                .findValuesAsString("caseNumber"));
        numbers.addAll(
                SERVER.client().get("/api/v1/determinations?per=100").json().findValuesAsString("caseNumber"));
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intake", "case-manager", "medical-director", "quality", "regulator", "reviewer", "public"})
    void no_answer_holds_an_identifier_or_a_name_of_a_reviewer(String login) {
        Client client = SERVER.client(login);
        List<String> paths = new ArrayList<>(List.of(
                "/api/v1/queue", "/api/v1/openapi.json", "/api/v1/health", "/api/v1/determinations?per=100"));
        for (String number : cases()) {
            paths.add("/api/v1/cases/" + number);
            paths.add("/api/v1/cases/" + number + "/letter.txt");
            paths.add("/api/v1/cases/" + number + "/letter.html");
            paths.add("/api/v1/determinations/" + number);
            paths.add("/api/v1/determinations/" + number + "/letter.txt");
        }
        List<String> secrets = secrets();
        for (String path : paths) {
            Client.Answered answered = client.get(path);
            for (String secret : secrets) {
                assertThat(answered.text()).as(login + " " + path).doesNotContain(secret);
                assertThat(answered.response().headers().map().toString()).doesNotContain(secret);
            }
        }
        assertThat(paths).hasSizeGreaterThan(60);
    }

    @Test
    void candidates_are_named_only_to_those_who_assign_reviewers() {
        Accounts accounts = SERVER.part(Accounts.class);
        for (Role role : Role.values()) {
            boolean assigns = role == Role.CASE_MANAGER || role == Role.MEDICAL_DIRECTOR;
            assertThat(accounts.candidates(new Actor("x", role)).isEmpty())
                    .as(role.title())
                    .isEqualTo(!assigns);
        }
    }

    @Test
    void a_person_behind_a_request_has_no_name_in_a_log() {
        SignedIn reviewer = SERVER.part(Accounts.class).loadUserByUsername("reviewer");
        assertThat(reviewer.toString()).isEqualTo("SignedIn[REVIEWER]");
    }
}
