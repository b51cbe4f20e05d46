package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.guideline.GuidelineProblemKind;
import org.openimr.determination.guideline.LoadedGuidelines;
import org.openimr.determination.guideline.Recommendation;
import org.openimr.vocabulary.load.FolderUnreadable;

class GuidelineFoldersTest {
    @TempDir
    Path folder;

    @Test
    void files_of_a_folder_are_read_by_name_above_the_sample() throws Exception {
        Files.writeString(folder.resolve("b.json"), file("two"));
        Files.writeString(folder.resolve("a.json"), file("one"));
        Files.writeString(folder.resolve(".hidden.json"), "no JSON");
        Files.writeString(folder.resolve("notes.txt"), "no JSON");
        LoadedGuidelines loaded = GuidelineFolders.load(List.of(folder));
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
    void one_damaged_file_costs_no_other() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), file("one"));
        LoadedGuidelines loaded = GuidelineFolders.load(List.of(folder));
        assertThat(loaded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("a.json"));
        assertThat(loaded.library().recommendations())
                .extracting(Recommendation::id)
                .endsWith("one");
    }

    @Test
    void a_folder_without_guidelines_is_a_problem_and_one_that_is_not_there_a_refusal() throws Exception {
        assertThat(GuidelineFolders.load(List.of(folder)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(GuidelineProblemKind.NO_FILE));
        assertThatThrownBy(() -> GuidelineFolders.load(List.of(folder.resolve("gone"))))
                .isInstanceOf(FolderUnreadable.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void folders_are_named_as_in_a_search_path() throws Exception {
        assertThat(GuidelineFolders.named(Map.of())).isEmpty();
        assertThat(GuidelineFolders.named(Map.of(GuidelineFolders.VARIABLE, " one " + File.pathSeparator + "two")))
                .containsExactly(Path.of("one"), Path.of("two"));
        assertThatThrownBy(() -> GuidelineFolders.named(Map.of(GuidelineFolders.VARIABLE, "no\0name")))
                .isInstanceOf(FolderUnreadable.class)
                .hasMessageContaining("is no name of a folder");
    }

    /** A fictional file with one recommendation. */
    private static String file(String id) {
        return """
                {
                "format": "openimr-guidelines-1",
                "name": "Fictional guidelines",
                "version": "1",
                "guidelines": [{"key": "g", "kind": "MTUS", "title": "Fictional Guideline", "year": 2024}],
                "recommendations": [
                {"id": "%s", "guideline": "g", "section": "Knee", "condition": "any", "services": ["MRI"],
                 "recommends": "It.", "grade": "O", "criteria": {"id": "a", "text": "it is so"}}
                ]
                }
                """.formatted(id);
    }
}
