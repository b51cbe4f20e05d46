package org.openimr.determination.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.guideline.GuidelineText.CRITERIA;
import static org.openimr.determination.guideline.GuidelineText.file;
import static org.openimr.determination.guideline.GuidelineText.recommendation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidelinesTest {
    @TempDir
    Path folder;

    @Test
    void files_of_a_folder_are_read_by_name_above_the_sample() throws IOException {
        Files.writeString(folder.resolve("b.json"), file(recommendation("two", CRITERIA)));
        Files.writeString(folder.resolve("a.json"), file(recommendation("one", CRITERIA)));
        Files.writeString(folder.resolve(".hidden.json"), "no JSON");
        Files.writeString(folder.resolve("notes.txt"), "no JSON");
        LoadedGuidelines loaded = Guidelines.load(List.of(folder));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.files())
                .extracting(LoadedGuidelines.File::name)
                .endsWith("a.json", "b.json")
                .hasSize(3);
        assertThat(loaded.library().recommendations())
                .extracting(Recommendation::id)
                .endsWith("one", "two");
    }

    @Test
    void one_damaged_file_costs_no_other() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), file(recommendation("one", CRITERIA)));
        LoadedGuidelines loaded = Guidelines.load(List.of(folder));
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("a.json"));
        assertThat(loaded.library().recommendations())
                .extracting(Recommendation::id)
                .endsWith("one");
    }

    @Test
    void a_folder_without_guidelines_is_a_problem_and_one_that_is_not_there_a_refusal() throws IOException {
        assertThat(Guidelines.load(List.of(folder)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(GuidelineProblemKind.NO_FILE));
        assertThatThrownBy(() -> Guidelines.load(List.of(folder.resolve("gone"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void folders_are_named_as_in_a_search_path() throws IOException {
        assertThat(Guidelines.folders(Map.of())).isEmpty();
        assertThat(Guidelines.folders(Map.of(Guidelines.VARIABLE, " one " + File.pathSeparator + "two")))
                .containsExactly(Path.of("one"), Path.of("two"));
        assertThatThrownBy(() -> Guidelines.folders(Map.of(Guidelines.VARIABLE, "no\0name")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no name of a folder");
    }
}
