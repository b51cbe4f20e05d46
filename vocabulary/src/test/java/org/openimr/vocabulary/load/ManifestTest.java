package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Notice;

class ManifestTest {
    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @Test
    void a_manifest_names_the_folder_and_says_which_list_a_file_holds() {
        folder.file("vocabulary.manifest", """
                # Fictional.
                name = Lists of the Fictional Guild
                version = 7

                notice = For members of the guild.
                list.our words.csv = abbreviations
                notice.our words.csv = Collected by the guild = all of it.
                """).file("our words.csv", "short_form,long_form\nXYZ,fictional test\n");
        assertThat(folder.problems()).isEmpty();
        Edition edition = folder.report().edition();
        assertThat(edition.name()).isEqualTo("Lists of the Fictional Guild");
        assertThat(edition.version()).isEqualTo("7");
        assertThat(folder.vocabulary().abbreviations().longForms("XYZ")).containsExactly("fictional test");
        assertThat(folder.report().notices())
                .containsExactly(
                        new Notice("", "For members of the guild.", true),
                        new Notice("our words.csv", "Collected by the guild = all of it.", true));
    }

    @Test
    void without_a_manifest_the_folder_gives_the_name_and_the_hash_the_version() {
        folder.file("hospitals.csv", "name\nFictional\n");
        Edition edition = folder.report().edition();
        assertThat(edition.name()).isEqualTo(String.valueOf(path.getFileName()));
        assertThat(edition.sha256()).matches("[0-9a-f]{64}").startsWith(edition.version());
        assertThat(edition.version()).hasSize(12);
    }

    @Test
    void every_faulty_line_is_named_and_the_others_count() {
        folder.file("vocabulary.manifest", """
                \uFEFFname = First
                name = Second
                colour = blue
                version
                list.gone.csv = hospitals
                list.hospitals.csv = wards
                """).file("hospitals.csv", "name\nFictional\n");
        assertThat(folder.problems())
                .containsExactly(
                        "vocabulary.manifest:2: VOC-MANIFEST: name stands twice; the first counts.",
                        "vocabulary.manifest:3: VOC-MANIFEST: nobody knows the key colour; there are name, version,"
                                + " notice, notice.FILE and list.FILE.",
                        "vocabulary.manifest:4: VOC-MANIFEST: a line is KEY = VALUE in UTF-8; this one is not: version",
                        "vocabulary.manifest:6: VOC-MANIFEST: there is no list wards; docs/vocabulary.md names them all.",
                        "vocabulary.manifest:5: VOC-MANIFEST: there is no file gone.csv in the folder.");
        assertThat(folder.report().edition().name()).isEqualTo("First");
        assertThat(folder.vocabulary().names().hospitals().contains("Fictional"))
                .isTrue();
    }

    @Test
    void the_hash_is_what_sha256sum_prints_for_the_files_used_in_their_order() throws Exception {
        folder.file("vocabulary.manifest", "name = Fictional\n")
                .file("hospitals.csv.gz", Folder.packed("name\nFictional\n"))
                .file("boards.csv", "board,level,certificate\n")
                .file("README.md", "not used, so not counted");
        Process sums = new ProcessBuilder(
                        "sh", "-c", "sha256sum boards.csv hospitals.csv.gz vocabulary.manifest | sha256sum")
                .directory(path.toFile())
                .start();
        String printed = new String(sums.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(sums.waitFor()).isZero();
        assertThat(printed).startsWith(folder.report().edition().sha256() + " ");
    }

    @Test
    void the_hash_changes_with_any_byte_of_a_used_file_and_with_its_name_and_with_nothing_else() throws Exception {
        String before = folder.file("hospitals.csv", "name\nFictional\n")
                .report()
                .edition()
                .sha256();
        assertThat(folder.file("README.md", "x").report().edition().sha256()).isEqualTo(before);
        String changed = folder.file("hospitals.csv", "name\nFictional \n")
                .report()
                .edition()
                .sha256();
        assertThat(changed).isNotEqualTo(before);
        Files.move(path.resolve("hospitals.csv"), path.resolve("hospitals_cms.csv"));
        assertThat(folder.report().edition().sha256()).isNotIn(before, changed);
    }

    @Test
    void the_editions_of_all_layers_are_named_together_and_hashed_in_their_order(@TempDir Path other) {
        folder.file("hospitals.csv", "name\nFictional\n");
        new Folder(other)
                .file("vocabulary.manifest", "name = Other\nversion = 2")
                .file("places.csv", "name\nNowhere\n");
        Edition one = Folder.load(path, other).vocabulary().edition();
        Edition back = Folder.load(other, path).vocabulary().edition();
        assertThat(one.name()).startsWith("OpenIMR built-in + ").endsWith(" + Other");
        assertThat(one.version()).startsWith("2026-11 + ").endsWith(" + 2");
        assertThat(one.sha256()).matches("[0-9a-f]{64}").isNotEqualTo(back.sha256());
        assertThat(Vocabularies.builtIn().vocabulary().edition())
                .isEqualTo(Vocabularies.builtIn().layers().getFirst().edition());
    }

    @Test
    void a_notice_that_a_licence_asks_for_stays_beside_the_folders_own() {
        folder.file(
                        "vocabulary.manifest",
                        "notice.medical_abbreviations_ccby.csv = Ours.\nnotice.hospitals_cms.csv = Ours.\n")
                .file("medical_abbreviations_ccby.csv", "short_form,long_form\n")
                .file("hospitals_cms.csv", "name\n");
        List<Notice> notices = folder.report().notices();
        assertThat(notices).hasSize(3).allMatch(Notice::owed);
        assertThat(notices).anyMatch(notice -> notice.text().contains("CC BY 4.0"));
        assertThat(folder.vocabulary().notices()).containsAll(notices);
    }

    @Test
    void the_environment_names_folders_as_a_search_path_does() throws FolderUnreadable {
        assertThat(Vocabularies.folders(Map.of())).isEmpty();
        assertThat(Vocabularies.folders(Map.of("OPENIMR_VOCABULARY", " "))).isEmpty();
        assertThat(Vocabularies.folders(Map.of("OPENIMR_VOCABULARY", "a" + File.pathSeparator + " b c ")))
                .containsExactly(Path.of("a"), Path.of("b c"));
        assertThatThrownBy(() -> Vocabularies.folders(Map.of("OPENIMR_VOCABULARY", "\0")))
                .isInstanceOf(FolderUnreadable.class);
    }

    @Test
    void progress_is_told_once_for_each_file() throws FolderUnreadable {
        folder.file("hospitals.csv", "name\n");
        List<String> told = new ArrayList<>();
        Vocabularies.load(List.of(path), (begun, total, file) -> {
            synchronized (told) {
                told.add(begun + " of " + total);
            }
        });
        assertThat(told).hasSizeGreaterThan(1).doesNotHaveDuplicates().contains("0 of " + told.size());
    }
}
