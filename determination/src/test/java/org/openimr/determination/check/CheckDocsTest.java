package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/checks.md} says what the checks do: {@code -Dopenimr.write.docs=true} writes it anew. */
class CheckDocsTest {
    private static final Path PAGE = Path.of(System.getProperty("openimr.root", "."), "docs/checks.md");

    @Test
    void the_page_is_the_one_that_the_register_makes() throws IOException {
        if (Boolean.getBoolean("openimr.write.docs")) Files.writeString(PAGE, CheckDocs.page());
        assertThat(Files.readString(PAGE))
                .as("docs/checks.md is not what the checks do; write it with -Dopenimr.write.docs=true")
                .isEqualTo(CheckDocs.page());
    }
}
