package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.index.Lexicon;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.ArchiveDesk;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/** The lists of an installation change between two commands on the same data folder. */
class OtherListsTest {
    private static final PublishedId FIRST = new PublishedId(ExampleLetters.number(1));

    @TempDir
    Path folder;

    @Test
    void an_index_of_other_lists_is_made_again_with_those_of_now_and_never_mixed() throws Exception {
        Vocabulary ours = Vocabularies.builtIn().vocabulary();
        try (ArchiveDesk desk = desk(ours)) {
            assertThat(imported(desk, 1).added()).isEqualTo(1);
        }
        Vocabulary wider = wider();
        assertThat(ofClass(wider))
                .as("what the lists of before understood stays until then")
                .isZero();
        try (ArchiveDesk desk = desk(wider)) {
            assertThat(desk.hasIndexOfOtherLists()).isTrue();
            assertThat(imported(desk, 2).added()).isEqualTo(1);
            assertThat(desk.hasIndexOfOtherLists()).isFalse();
        }
        assertThat(ofClass(wider)).as("both letters, read alike").isEqualTo(2);
        try (ArchiveDesk desk = desk(wider)) {
            assertThat(desk.hasIndexOfOtherLists()).isFalse();
        }
    }

    private Vocabulary wider() throws Exception {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("drugs.csv"), "drug_name,active_ingredient\nZorbadine,zorbadine\n");
        Files.writeString(lists.resolve("drug_classes.csv"), "ingredient,class\nzorbadine,opioid\n");
        return Vocabularies.load(List.of(lists)).vocabulary();
    }

    private ArchiveDesk desk(Vocabulary vocabulary) {
        return ArchiveDesk.open(new ArchiveDesk.Place(
                folder.resolve("data"), Optional.empty(), new ArchiveSettings.InProcess(), vocabulary));
    }

    private int ofClass(Vocabulary vocabulary) {
        try (ArchiveIndex index =
                new ArchiveSettings.InProcess().open(folder.resolve("data"), Lexicon.of(vocabulary))) {
            assertThat(index.get(FIRST)).isPresent();
            return ((SearchResult) index.search(SearchRequest.of("drug:zorbadine"))).items();
        }
    }

    private static ImportSummary imported(ArchiveDesk desk, int serial) throws InterruptedException {
        byte[] letter = ExampleLetters.letter(serial)
                .replace("Physical therapy, right shoulder, 8 visits", "Zorbadine 10 mg #60")
                .getBytes(StandardCharsets.UTF_8);
        return desk.letters()
                .run(
                        new ImportOrder(
                                "test",
                                "tester",
                                sources -> sources.stream("-", new ByteArrayInputStream(letter)),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 29)),
                        new Noted());
    }
}
