package org.openimr.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.vocabulary.load.FolderUnreadable;
import org.openimr.vocabulary.load.Vocabularies;

/** A server starts with whole code lists or not at all. */
class ServedVocabularyTest {
    @TempDir
    private Path folder;

    private void list(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private ServedVocabulary served() throws FolderUnreadable, Cannot {
        return ServedVocabulary.of(Vocabularies.load(List.of(folder)));
    }

    @Test
    void a_folder_that_is_not_there_refuses_the_start() {
        Console refused =
                Console.run("serve", "--vocabulary", folder.resolve("none").toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.CANNOT).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("openimr: CLI-VOCABULARY: ").contains("none");
    }

    @Test
    void so_does_a_list_whose_columns_cannot_be_told() throws IOException {
        list("icd10cm.csv", "nothing,known\n1,2\n");
        Console refused = Console.run("serve", "--vocabulary", folder.toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(refused.err())
                .startsWith("openimr: CLI-VOCABULARY: icd10cm.csv:1: VOC-HEADER")
                .contains("openimr vocabulary load FOLDER");
    }

    @Test
    void and_a_folder_without_a_list() {
        assertThatThrownBy(this::served).isInstanceOf(Cannot.class).hasMessageContaining("VOC-NO-LIST");
    }

    @Test
    void a_row_that_cannot_be_used_does_not_and_is_told() throws Exception {
        list("icd10cm.csv", "code_dotted,description\nM54.16,Radiculopathy of the lumbar region\nbroken\n");
        assertThat(served().sentence())
                .startsWith("Code lists: ")
                .contains("rows were left out, \"openimr vocabulary\" names them");
    }

    @Test
    void the_public_lists_beside_the_project_start_a_server() throws Exception {
        Path shared = Path.of(System.getProperty("openimr.root", "."), "..", "shared", "vocabulary");
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(shared).isDirectory();
        }
        assumeTrue(Files.isDirectory(shared), "no public vocabularies at " + shared.normalize());
        assertThat(ServedVocabulary.of(Vocabularies.load(List.of(shared))).sentence())
                .startsWith("Code lists: ");
    }

    @Test
    void the_edition_is_told_with_its_hash() throws Exception {
        list("icd10cm.csv", "code_dotted,description\nM54.16,Radiculopathy of the lumbar region\n");
        assertThat(served().sentence()).matches("Code lists: .* \\+ .*, version .* \\([0-9a-f]{12}\\)\\.");
    }
}
