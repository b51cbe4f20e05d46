package org.openimr.determination.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.criteria.Criteria;

/** docs/guidelines.md says what is so. */
class GuidelinesDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/guidelines.md");

    private static String document() throws IOException {
        return Files.readString(DOCUMENT, StandardCharsets.UTF_8);
    }

    @Test
    void its_example_loads_without_a_problem() throws IOException {
        String text = document();
        int from = text.indexOf("```json\n") + "```json\n".length();
        String example = text.substring(from, text.indexOf("\n```", from));
        GuidelineFile.Content content = GuidelineFile.read("example.json", example.getBytes(StandardCharsets.UTF_8));
        assertThat(content.problems()).isEmpty();
        assertThat(content.read())
                .singleElement()
                .satisfies(one -> assertThat(one.criteria().criteria()).hasSize(3));
    }

    @ParameterizedTest
    @EnumSource(GuidelineProblemKind.class)
    void every_code_is_in_its_table(GuidelineProblemKind kind) throws IOException {
        assertThat(document()).contains("| `" + kind.code() + "` |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VISITS", "TRIAL_THEN_MORE", "VISITS_PER_INJURY", "MTUS", "OTHER", "STATUTE"})
    void every_kind_is_named(String kind) throws IOException {
        assertThat(document()).contains("`" + kind + "`");
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_is_named(Phase phase) throws IOException {
        assertThat(document()).contains("`" + phase + "`");
    }

    @Test
    void its_limits_are_those_of_the_program() throws IOException {
        assertThat(document())
                .contains("more than " + Criteria.MOST_WAYS + " ways")
                .contains("No more than 12 levels")
                .contains("`OPENIMR_GUIDELINES`");
    }
}
