package org.openimr.records.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/records/refusals.md} lists every code: {@code -Dopenimr.write.docs=true} writes it anew. */
class RefusalListTest {
    private static final Path LIST =
            Path.of(System.getProperty("openimr.root", "..")).resolve("docs/records/refusals.md");

    private static String list() {
        String rows = Arrays.stream(IntakeRefusal.values())
                .map(refusal -> "| %s | %s | %s |\n".formatted(refusal.code(), refusal.happened(), refusal.remedy()))
                .collect(Collectors.joining());
        return """
                # Why a document is not taken

                Every file that is sent is looked at by its bytes, and read in a process of its own. What is refused is refused
                alone: the rest of what was sent is kept. The codes are permanent; one that is given up is not used again.

                | code | what happened | what to do |
                | --- | --- | --- |
                """ + rows;
    }

    @Test
    void the_published_list_is_that_of_the_program() throws IOException {
        if (Boolean.getBoolean("openimr.write.docs")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list());
        }
        assertThat(LIST)
                .as("docs/records/refusals.md is not what the program says; write it with -Dopenimr.write.docs=true")
                .content()
                .isEqualTo(list());
    }

    @Test
    void no_code_is_used_twice_and_every_refusal_speaks_to_a_person() {
        assertThat(IntakeRefusal.values()).extracting(IntakeRefusal::code).doesNotHaveDuplicates();
        assertThat(IntakeRefusal.values()).allSatisfy(refusal -> {
            assertThat(refusal.code()).matches("REC-1\\d\\d");
            assertThat(refusal.happened()).matches("[A-Z].*[A-Za-z)]\\.");
            assertThat(refusal.remedy()).matches("[A-Z].*[A-Za-z)]\\.");
        });
    }
}
