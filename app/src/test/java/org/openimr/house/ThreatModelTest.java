package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each threat of the threat model names a test that is there, or says why there is none. */
class ThreatModelTest {
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");
    private static final Pattern NOT_YET = Pattern.compile("not yet: .{10,}");

    @Test
    void every_threat_names_tests_that_are_there_or_why_there_is_none() throws IOException {
        String page = Files.readString(House.ROOT.resolve("docs/operations/threat-model.md"));
        assertThat(threats(page)).hasSizeGreaterThan(30);
        assertThat(faults(page, Tests.names())).isEmpty();
    }

    @Test
    void a_planted_threat_without_a_test_or_with_one_that_is_not_there_is_reported() {
        String page = """
                | S | one | by this | `ThereTest` |
                | T | two | by that | `GoneTest`, `ThereTest` |
                | I | three | by hope | soon |
                | D | four | by hope | not yet: nobody has measured it |
                """;
        assertThat(faults(page, Set.of("ThereTest")))
                .containsExactly("two: there is no GoneTest", "three: neither a test nor \"not yet\" with a reason");
    }

    /** Rows whose first cell is a kind of threat. */
    private static List<String[]> threats(String page) {
        return page.lines()
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .filter(cells -> cells.length == 6 && cells[1].matches("[STRIDE]"))
                .toList();
    }

    private static List<String> faults(String page, Set<String> tests) {
        List<String> faults = new ArrayList<>();
        for (String[] threat : threats(page)) {
            String shown = threat[4];
            List<String> named = TEST.matcher(shown)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            if (named.isEmpty() && !NOT_YET.matcher(shown).matches())
                faults.add(threat[2] + ": neither a test nor \"not yet\" with a reason");
            named.stream()
                    .filter(test -> !tests.contains(test))
                    .forEach(test -> faults.add(threat[2] + ": there is no " + test));
        }
        return faults;
    }
}
