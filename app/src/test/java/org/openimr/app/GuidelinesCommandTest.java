package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guideline recommendations on the command line; those of this test are fictional. */
class GuidelinesCommandTest {
    private static final String FILE = """
            {
              "format": "openimr-guidelines-1", "name": "Fictional guidelines", "version": "7",
              "guidelines": [{"key": "g", "kind": "MTUS", "title": "Fictional Guideline", "year": 2024}],
              "recommendations": [
                {"id": "one", "guideline": "g", "condition": "any", "services": ["mri"], "recommends": "It.",
                  "grade": "%s", "criteria": {"id": "a", "text": "it is so"}}
              ]
            }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_folder_is_printed_with_its_edition_below_the_sample() throws IOException {
        Files.writeString(folder.resolve("ours.json"), FILE.formatted("T"));
        Console printed = Console.run("guidelines", folder.toString());
        assertThat(printed.status()).as(printed.out()).isEqualTo(ExitStatus.DONE);
        assertThat(printed.out())
                .startsWith("public-quantities.json: Public quantities of the MTUS, version ")
                .contains("\nours.json: Fictional guidelines, version 7\n  sha256 ")
                .contains("\n  1 recommendation\n")
                .endsWith("No problems.\n");
    }

    @Test
    void what_cannot_be_used_is_named_with_its_line_and_the_answer_is_no() throws IOException {
        Files.writeString(folder.resolve("ours.json"), FILE.formatted("Q"));
        Console printed = Console.run("guidelines", folder.toString());
        assertThat(printed.status()).isEqualTo(ExitStatus.NO);
        assertThat(printed.out())
                .contains("\n  ours.json:6: GUIDE-FIELD: recommendations[0].grade is the text \"Q\"; expected ")
                .endsWith("1 problem. What is named above was left out, and everything else was read.\n");
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_read() {
        Console printed = Console.run("guidelines", folder.resolve("gone").toString());
        assertThat(printed.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(printed.err()).contains("CLI-GUIDELINES").contains("there is no such folder");
    }
}
