package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of docs/operations/asvs.md has the standard's requirements, each with a test or a reason, and counts right. */
class AsvsTableTest {
    @Test
    void every_requirement_of_the_standard_stands_there_once_with_a_test_or_a_reason() throws IOException {
        AsvsTable table = AsvsTable.read(Files.readString(House.ROOT.resolve("docs/operations/asvs.md")));
        assertThat(AsvsTable.standard()).hasSize(345);
        assertThat(table.rows()).hasSize(278);
        assertThat(table.faults(AsvsTable.wanted(AsvsTable.standard()), Tests.names()))
                .isEmpty();
    }

    @Test
    void each_planted_fault_of_a_row_is_reported() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        List.of("1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5").forEach(number -> wanted.put(number, 1));
        String page = """
                | V1 One | 1 | 5 | 4 | 0 | 0 | 1 |
                | all | 1 | 5 | 4 | 0 | 0 | 1 |
                | all | all | 5 | 4 | 0 | 0 | 1 |
                | 1.1.1 | 1 | asks | here | `ThereTest` |
                | 1.1.1 | 1 | asks | here | `ThereTest` |
                | 1.1.2 | 2 | asks | here | `GoneTest`, `ThereTest` |
                | 1.1.3 | 1 | asks | here | soon |
                | 1.1.4 | 1 | asks | here | not met: |
                | 9.9.9 | 1 | asks | here | `ThereTest` |
                """;
        assertThat(AsvsTable.read(page).faults(wanted, Set.of("ThereTest")))
                .contains(
                        "1.1.1 stands there 2 times",
                        "1.1.2 is of level 1, not 2",
                        "1.1.2: there is no GoneTest",
                        "1.1.3: neither a test nor a reason",
                        "1.1.4: neither a test nor a reason",
                        "1.1.5 is missing",
                        "9.9.9 is no requirement that is asked for");
    }

    @Test
    void each_planted_fault_of_a_count_is_reported() {
        String row = "| 1.1.1 | 1 | asks | here | not applicable: there is nothing of the kind |\n";
        String right = """
                | V1 One | 1 | 1 | 0 | 0 | 1 | 0 |
                | all | 1 | 1 | 0 | 0 | 1 | 0 |
                | all | all | 1 | 0 | 0 | 1 | 0 |
                """;
        assertThat(AsvsTable.read(right + row).faults(Map.of("1.1.1", 1), Set.of()))
                .isEmpty();
        assertThat(AsvsTable.read(right.replace("| 0 | 0 | 1 | 0 |", "| 1 | 0 | 0 | 0 |") + row)
                        .faults(Map.of("1.1.1", 1), Set.of()))
                .containsExactly(
                        "the count of V1, level 1, is [1, 1, 0, 0, 0]; the rows say [1, 0, 0, 1, 0]",
                        "the count of all, level 1, is [1, 1, 0, 0, 0]; the rows say [1, 0, 0, 1, 0]",
                        "the count of all, level all, is [1, 1, 0, 0, 0]; the rows say [1, 0, 0, 1, 0]");
        assertThat(AsvsTable.read(row).faults(Map.of("1.1.1", 1), Set.of()))
                .contains("the count of V1, level 1, is []; the rows say [1, 0, 0, 1, 0]");
        assertThat(AsvsTable.read(right + "| V2 Two | 1 | 1 | 1 | 0 | 0 | 0 |\n" + row)
                        .faults(Map.of("1.1.1", 1), Set.of()))
                .containsExactly("the count of V2, level 1, is [1, 1, 0, 0, 0]; the rows say []");
    }
}
