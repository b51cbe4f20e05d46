package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingDocsTest {
    private static List<String> page() throws IOException {
        return Files.readAllLines(
                Path.of(System.getProperty("openimr.root", ".."), "docs", "archive", "understanding.md"));
    }

    @Test
    void the_page_lists_every_node_of_the_tree_as_it_is() throws IOException {
        List<String> rows = ServiceTree.builtIn().categories().stream()
                .map(one -> "| `%s` | %s | %s |"
                        .formatted(one, one.printed(), one.broad().printed()))
                .toList();
        assertThat(page()).containsAll(rows);
    }

    @Test
    void the_page_lists_every_rule_as_it_is() throws IOException {
        for (Rule rule : Rule.values())
            assertThat(page()).contains("| `%s` | %s |".formatted(rule.code(), rule.says()));
    }
}
