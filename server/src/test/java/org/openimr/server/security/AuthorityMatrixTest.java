package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Relation;
import org.openimr.server.RunningServer;
import org.openimr.server.faults.Course;
import org.openimr.server.security.OutsideWalk.Mapped;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every mapping of the running server for every role and everything that a person can be to a case. The table of access
 * says of each cell whether it is refused by role, answered as if the case were not there, or answered; the server is
 * asked, and does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityMatrixTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of(
            "quality.second-look.every", "100",
            "quality.sign-off", "all",
            "quality.blind-review", "100"));

    /** Words of every fictional case, with facets, suggestions and files. */
    private static final List<String> SEARCHES = List.of(
            "/decisions?q=fictional",
            "/decisions?q=knee+brace",
            "/decisions?q=knee+brac",
            "/decisions.csv?q=knee",
            "/decisions.jsonl?q=knee",
            "/decisions.atom?q=knee",
            "/api/v1/determinations?q=knee",
            "/api/v1/determinations?q=knee&outcome=overturned");

    /**
     * What answers a person who may ask exactly as where there is no case: the page looks at the form before the case, or
     * wants something that none of these cases has, such as an offer that was declined. That nobody else gets more is
     * tested of these as of all others.
     */
    private static final Set<String> NOTHING_TOLD = Set.of(
            "DELETE /desk/{number}/chronology/events/{event}",
            "GET /cases/{number}/reviewer/candidates/{reviewer}",
            "GET /cases/{number}/reviewer/offers/{offer}",
            "GET /cases/{number}/reviewer/rejected",
            "GET /cases/{number}/reviewer/remand-proof.txt",
            "GET /cases/{number}/reviewer/seats/{seat}/opening.txt",
            "GET /follow/{number}/letters/{kind}/{issue}",
            "GET /offers/{number}",
            "GET /offers/{number}/recuse",
            "GET /quality/{number}/blind/files/{file}/pages/{page}.pdf",
            "GET /quality/{number}/blind/files/{file}/pages/{page}.png",
            "GET /quality/{number}/blind/files/{file}/pages/{page}/lines",
            "HEAD /api/v1/cases/{number}/files/{file}",
            "HEAD /cases/{number}/files/{file}",
            "HEAD /follow/{number}/files/{file}",
            "POST /api/v1/cases/{number}/commands/ask-blind-review",
            "POST /api/v1/cases/{number}/commands/assign-reviewer",
            "POST /api/v1/cases/{number}/commands/file-application",
            "POST /api/v1/cases/{number}/join",
            "POST /api/v1/cases/{number}/split",
            "POST /cases/{number}/ask-blind-review",
            "POST /cases/{number}/file-application",
            "POST /cases/{number}/pass-first-look",
            "POST /cases/{number}/record-blind-review",
            "POST /cases/{number}/record-second-look",
            "POST /cases/{number}/records/seal",
            "POST /cases/{number}/records/{file}/left-out",
            "POST /cases/{number}/records/{file}/put-back",
            "POST /cases/{number}/sign-off-draft",
            "POST /desk/{number}/like/{item}",
            "POST /desk/{number}/sign",
            "POST /follow/{number}/answer-inquiry",
            "POST /follow/{number}/answer-question",
            "POST /follow/{number}/file-application",
            "POST /follow/{number}/issue-determination",
            "POST /follow/{number}/report-implementation",
            "POST /follow/{number}/report-missing-record",
            "POST /offers/{number}/accept",
            "POST /offers/{number}/decline",
            "POST /offers/{number}/recuse");

    private StandingWorld world;
    private List<Standing> standings;
    private Map<String, AccessRule> rules;

    @BeforeAll
    void arrange() {
        world = new StandingWorld(SERVER);
        standings = world.standings();
        rules = SERVER.parts(AccessRules.class).stream()
                .flatMap(part -> part.rules().stream())
                .collect(Collectors.toMap(AuthorityMatrixTest::key, Function.identity()));
    }

    private static String key(AccessRule rule) {
        return rule.method() + " " + rule.pattern();
    }

    @Test
    void every_cell_is_as_the_table_says() {
        Matrix matrix = matrix();
        System.out.println(matrix.summary());
        assertThat(matrix.mismatches()).isEmpty();
        assertThat(matrix.nothingTold()).isSubsetOf(NOTHING_TOLD);
        assertThat(matrix.cells()).isGreaterThan(5_000);
    }

    @Test
    void a_check_that_was_removed_is_found() {
        try (PlantedFaults _ = PlantedFaults.removedCheck(SERVER)) {
            assertThat(mismatches("GET /follow/{number}/records")).isNotEmpty();
        }
        assertThat(mismatches("GET /follow/{number}/records")).isEmpty();
    }

    @Test
    void a_number_of_which_it_can_be_guessed_that_it_is_somebodys_is_found() {
        try (PlantedFaults _ = PlantedFaults.guessable(SERVER)) {
            assertThat(mismatches("GET /follow/{number}/records")).isNotEmpty();
        }
    }

    private List<String> mismatches(String row) {
        Matrix matrix = new Matrix(SERVER.part(JdbcClient.class), world);
        AccessRule rule = Objects.requireNonNull(rules.get(row));
        for (Standing standing : standings) matrix.ask(standing, rule);
        return matrix.mismatches();
    }

    @Test
    void no_list_count_or_search_tells_of_a_case_that_is_not_the_askers() {
        Map<String, Likeness> before = listed();
        new Course(SERVER, Duration.ofHours(2)).determined();
        new Course(SERVER, Duration.ofHours(2)).noticed();
        Map<String, Likeness> after = listed();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((asked, told) -> assertThat(told.body())
                .as(asked)
                .isEqualTo(Objects.requireNonNull(before.get(asked)).body()));
        assertThat(after).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(100);
    }

    @Test
    void a_count_that_tells_of_cases_that_are_not_published_is_found() {
        try (PlantedFaults _ = PlantedFaults.leakingCount(SERVER)) {
            Map<String, Likeness> before = listed();
            new Course(SERVER, Duration.ofHours(2)).noticed();
            assertThat(listed()).isNotEqualTo(before);
        }
    }

    /** Everything without a case in its address that somebody to whom the new cases are nothing can get. */
    private Map<String, Likeness> listed() {
        Map<String, Likeness> told = new TreeMap<>();
        for (Standing standing : standings) {
            // The reviewer of the demonstration decides the new case.
            if (standing.isOfOffice() || standing.to().containsValue(Relation.SEAT)) continue;
            for (String path : lists()) {
                AccessRule rule = Objects.requireNonNull(rules.get("GET " + path.replaceFirst("\\?.*", "")));
                boolean may = rule.everyone() || (standing.person().isSignedIn() && rule.allows(standing.role()));
                if (may)
                    told.put(
                            standing + " " + path, Likeness.of(standing.person().get(path)));
            }
        }
        return told;
    }

    private List<String> lists() {
        Stream<String> plain = mappings().stream()
                .filter(mapped -> mapped.method().equals(HttpMethod.GET))
                .map(Mapped::pattern)
                .filter(pattern -> pattern.indexOf('{') < 0 && pattern.indexOf('*') < 0)
                .filter(pattern -> !pattern.equals("/api/v1/health") && !pattern.startsWith("/file"))
                // The own sign-in, and a secret that is made for who looks at it first.
                .filter(pattern -> !pattern.startsWith("/account") && !pattern.startsWith("/second-factor"));
        return Stream.concat(plain, SEARCHES.stream()).toList();
    }

    @Test
    void every_mapping_has_a_row() {
        for (Mapped mapped : mappings()) {
            assertThat(rules).containsKey(mapped.method() + " " + mapped.pattern());
        }
    }

    private Matrix matrix() {
        Matrix matrix = new Matrix(SERVER.part(JdbcClient.class), world);
        for (Standing standing : standings) {
            for (Mapped mapped : mappings()) {
                AccessRule rule = Objects.requireNonNull(rules.get(mapped.method() + " " + mapped.pattern()));
                matrix.ask(standing, rule);
            }
        }
        return matrix;
    }

    /** But figures, whose door asks for the network or a key and for no role: {@code MetricsDoorTest}. */
    private static List<Mapped> mappings() {
        return OutsideWalk.mappings(SERVER.part(RequestMappingHandlerMapping.class)).stream()
                .filter(mapped -> !mapped.pattern().equals("/metrics"))
                .toList();
    }
}
