package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.Sources;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.server.postgres.PostgresForTests;

/** One database for all tests: each has letters of its own numbers. */
class LetterImportTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @TempDir
    Path folder;

    private ArchiveIndex index;
    private final Noted noted = new Noted();

    @BeforeEach
    void openIndex() {
        index = LuceneArchiveIndex.open(folder.resolve("index"));
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    private ImportSummary imported(Optional<String> corrections, String... texts) throws Exception {
        Path letters = Files.createTempDirectory(folder, "letters");
        for (int i = 0; i < texts.length; i++) Files.writeString(letters.resolve("letter-" + i + ".txt"), texts[i]);
        return letterImport().run(order(corrections, sources -> sources.walk(letters)), noted);
    }

    private LetterImport letterImport() {
        return new LetterImport(POSTGRES.dataSource(), Optional.of(index), new Pace(3, 1 << 20, 7));
    }

    private static ImportOrder order(Optional<String> corrections, ImportOrder.Origin origin) {
        return new ImportOrder("test", "tester", origin, corrections, DAY);
    }

    private static PublishedId id(int serial) {
        return new PublishedId(ExampleLetters.number(serial));
    }

    private static KeptLetters kept() {
        return new KeptLetters(POSTGRES.jdbc());
    }

    @Test
    void letters_are_kept_and_found_and_a_second_import_changes_nothing() throws Exception {
        String[] texts = new String[20];
        for (int i = 0; i < texts.length; i++) texts[i] = ExampleLetters.letter(100 + i);
        assertThat(imported(Optional.empty(), texts).added()).isEqualTo(20);
        assertThat(index.get(id(119))).isPresent();
        long head = kept().head();
        assertThat(index.committedThrough()).hasValue(head);
        ImportSummary second = imported(Optional.empty(), texts);
        assertThat(second.unchanged()).isEqualTo(20);
        assertThat(second.documents()).isEqualTo(20);
        assertThat(kept().head()).isEqualTo(head);
    }

    @Test
    void the_same_letter_as_text_and_as_our_json_is_one_letter() throws Exception {
        String text = ExampleLetters.letter(200);
        String json = DeterminationJson.text(
                "any name", ((Reading.Read) DeterminationReader.read(text)).determination(), JsonLayout.PRETTY);
        ImportSummary summary = imported(Optional.empty(), text, json);
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(kept().versions(id(200))).hasSize(1);
        assertThat(kept().said(id(200), 1).orElseThrow().determination())
                .isEqualTo(index.get(id(200)).orElseThrow().determination());
    }

    @Test
    void other_content_under_a_known_number_is_a_conflict_kept_aside_with_both_hashes() throws Exception {
        imported(Optional.empty(), ExampleLetters.letter(300));
        ImportSummary summary = imported(Optional.empty(), ExampleLetters.letter(300, "elbow"));
        assertThat(summary.conflicts()).isEqualTo(1);
        assertThat(summary.isWhole()).isFalse();
        assertThat(noted.documents).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(NotedDocument.Kind.CONFLICT);
            assertThat(document.source()).isPresent();
            assertThat(document.known()).isPresent().isNotEqualTo(document.source());
        });
        imported(Optional.empty(), ExampleLetters.letter(300, "elbow"));
        assertThat(POSTGRES.jdbc()
                        .sql("select count(*) from letter_conflict where id = ?")
                        .param(id(300).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(kept().versions(id(300))).hasSize(1);
    }

    @Test
    void a_correction_is_a_further_version_and_the_old_one_stays_readable() throws Exception {
        imported(Optional.empty(), ExampleLetters.letter(400));
        ImportSummary summary = imported(Optional.of("Wrong joint."), ExampleLetters.letter(400, "elbow"));
        assertThat(summary.corrected()).isEqualTo(1);
        assertThat(kept().versions(id(400)))
                .extracting(LetterVersion::version, LetterVersion::reason)
                .containsExactly(tuple(1, Optional.empty()), tuple(2, Optional.of("Wrong joint.")));
        assertThat(kept().said(id(400), 1).orElseThrow().determination().toString())
                .contains("shoulder");
        assertThat(index.get(id(400)).orElseThrow().determination().toString())
                .contains("elbow")
                .doesNotContain("shoulder");
        assertThat(imported(Optional.empty(), ExampleLetters.letter(400)).unchanged())
                .as("the old letter again does not undo its correction")
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_letter_is_out_of_search_and_its_versions_stay() throws Exception {
        imported(Optional.empty(), ExampleLetters.letter(500));
        assertThat(letterImport().withdraw(id(500), "Published by mistake.", "tester"))
                .isTrue();
        assertThat(index.get(id(500))).isEmpty();
        assertThat(kept().said(id(500), 1)).isPresent();
        assertThat(kept().versions(id(500)).getLast().withdrawn()).isTrue();
        assertThat(letterImport().withdraw(id(500), "Again.", "tester")).isFalse();
        assertThat(letterImport().withdraw(id(599), "Never there.", "tester")).isFalse();
        assertThat(imported(Optional.empty(), ExampleLetters.letter(500)).unchanged())
                .isEqualTo(1);
        assertThat(index.get(id(500))).isEmpty();
    }

    @Test
    void what_is_no_letter_is_told_with_its_reason_and_costs_no_other() throws Exception {
        ImportSummary summary = imported(Optional.empty(), "Dear diary", ExampleLetters.letter(600), "{\"a\":1}", "");
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.unread()).isEqualTo(3);
        assertThat(noted.documents)
                .extracting(document -> document.findings().getFirst().code())
                .containsExactly("READ-NOT-A-DETERMINATION", "INTAKE-109", "READ-NOT-A-DETERMINATION");
    }

    @Test
    void a_letter_read_in_part_is_kept_and_told_with_the_place() throws Exception {
        String text = ExampleLetters.letter(700).replace(": Upheld", ": maybe");
        ImportSummary summary = imported(Optional.empty(), text);
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.partial()).isEqualTo(1);
        assertThat(noted.documents)
                .singleElement()
                .satisfies(document -> assertThat(document.findings()).anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("READ-DECISION-UNREAD");
                    assertThat(finding.span()).isPresent();
                }));
    }

    @Test
    void a_letter_read_in_part_is_told_once_by_every_run_that_meets_it() throws Exception {
        String text = ExampleLetters.letter(710).replace(": Upheld", ": maybe");
        imported(Optional.empty(), text, text);
        assertThat(noted.documents).hasSize(1);
        ImportSummary second = imported(Optional.empty(), text, text);
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.partial()).isEqualTo(1);
        assertThat(noted.documents)
                .hasSize(2)
                .extracting(NotedDocument::findings)
                .containsOnly(noted.documents.getFirst().findings());
        assertThat(noted.documents.getLast().id()).contains(id(710));
    }

    @Test
    void a_stream_of_json_lines_is_imported_and_the_index_is_rebuilt_equal() throws Exception {
        byte[] lines = ExampleLetters.lines(40).getBytes(StandardCharsets.UTF_8);
        ImportSummary summary = letterImport()
                .run(order(Optional.empty(), sources -> sources.stream("-", new ByteArrayInputStream(lines))), noted);
        assertThat(summary.added()).isEqualTo(40);
        assertThat(noted.through).isEqualTo(lines.length);
        IndexFeed feed = new IndexFeed(kept(), index);
        var before = index.size();
        assertThat(feed.rebuild()).isEqualTo(before);
        assertThat(index.committedThrough()).hasValue(kept().head());
        assertThat(feed.follow()).isZero();
        assertThat((long) before.determinations()).isEqualTo(kept().count());
    }

    @Test
    void what_another_process_keeps_in_between_is_indexed_too() throws Exception {
        try (ArchiveIndex other = LuceneArchiveIndex.open(folder.resolve("other"))) {
            LetterImport elsewhere = new LetterImport(POSTGRES.dataSource(), Optional.empty());
            List<Integer> serials = List.of(800, 801, 802);
            LetterImport here = new LetterImport(POSTGRES.dataSource(), Optional.of(other), new Pace(1, 1 << 20, 1));
            ImportSummary summary = here.run(
                    order(Optional.empty(), sources -> {
                        for (int serial : serials) {
                            stream(sources, serial);
                            try {
                                elsewhere.run(order(Optional.empty(), its -> stream(its, serial + 50)), new Noted());
                            } catch (InterruptedException e) {
                                throw new IOException(e);
                            }
                        }
                    }),
                    noted);
            assertThat(summary.added()).isEqualTo(3);
            for (int serial : serials) {
                assertThat(other.get(id(serial))).isPresent();
            }
            new IndexFeed(kept(), other).follow();
            for (int serial : serials) assertThat(other.get(id(serial + 50))).isPresent();
            assertThat((long) other.size().determinations()).isEqualTo(kept().count());
        }
    }

    private static void stream(Sources sources, int serial) throws IOException {
        sources.stream(
                "-", new ByteArrayInputStream(ExampleLetters.letter(serial).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_was_published_cannot_be_changed_in_place() throws Exception {
        imported(Optional.empty(), ExampleLetters.letter(900));
        for (String statement : List.of(
                "update published_letter set withdrawn = true",
                "delete from published_letter",
                "truncate published_letter",
                "delete from letter_conflict")) {
            assertThatThrownBy(() -> POSTGRES.jdbc().sql(statement).update())
                    .as(statement)
                    .hasMessageContaining("IMR-914");
        }
    }
}
