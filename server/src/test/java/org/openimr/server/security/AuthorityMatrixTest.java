package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
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
        matrix.nothingTold().stream().sorted().forEach(System.out::println);
        assertThat(matrix.mismatches()).isEmpty();
        assertThat(matrix.nothingTold()).isEmpty();
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

    /** Everything without a case in its address that somebody who does not work for the organization can get. */
    private Map<String, Likeness> listed() {
        Map<String, Likeness> told = new TreeMap<>();
        for (Standing standing : standings) {
            if (standing.isOfOffice()) continue;
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
                .filter(pattern -> !pattern.equals("/api/v1/health") && !pattern.startsWith("/file"));
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

    private static List<Mapped> mappings() {
        return OutsideWalk.mappings(SERVER.part(RequestMappingHandlerMapping.class)).stream()
                .filter(mapped -> !mapped.pattern().equals("/sign-out"))
                .toList();
    }
}
