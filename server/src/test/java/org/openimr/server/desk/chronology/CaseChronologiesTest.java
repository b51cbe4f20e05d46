package org.openimr.server.desk.chronology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.VirusScanner;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.desk.PageLink;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.Division;
import org.openimr.server.records.FileId;
import org.openimr.server.records.FilesDesk;
import org.openimr.vocabulary.Edition;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chronologies on a real database, with real files. */
class CaseChronologiesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = CaseDesk.day(9);
    private static final LocalDate INJURY = LocalDate.of(2025, 6, 2);
    private static final Vocabulary BUILT_IN = Vocabularies.builtIn().vocabulary();
    private static final Actor REVIEWER = new Actor(new UUID(0, 7).toString(), Role.REVIEWER);
    private static final Actor OTHER = new Actor(new UUID(0, 8).toString(), Role.REVIEWER);

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private FilesDesk files;
    private CaseNumber number;
    private CaseChronologies chronologies;

    @BeforeEach
    void open() {
        CaseDesk cases = new CaseDesk(POSTGRES.dataSource());
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        files = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
        chronologies = with(BUILT_IN);
    }

    private CaseChronologies with(Vocabulary vocabulary) {
        return new CaseChronologies(files.index, files.pages, files.vaults, new ChronologyTables(jdbc), vocabulary);
    }

    private FileId file(String... lines) throws IOException {
        FileId id =
                files.send(number, "report.pdf", FilesDesk.pdf(lines), MANAGER).id();
        files.work();
        return id;
    }

    private void confirm(FileId file, int pages, String day) {
        Description report = new Description(
                DocumentKind.PROGRESS_REPORT, "Report", Optional.empty(), Optional.of(LocalDate.parse(day)));
        files.index.confirm(
                number, file, List.of(new Division.Document(new PageRange(1, pages), report)), MANAGER, NOON);
    }

    private NotedChronology proposed() {
        return chronologies.proposed(number, INJURY, NOON);
    }

    private int kept() {
        return jdbc.sql("select count(*) from chronology where number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    private static NotedEvent mri(NotedChronology chronology) {
        return chronology.events().stream()
                .filter(event -> event.facts().kind() == EventKind.IMAGING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_confirmed_documents_are_read_and_each_event_has_its_file_page_and_line() throws IOException {
        FileId file = file("A page of nothing.", "MRI of the lumbar spine on January 12, 2026 showed a protrusion.");
        assertThat(proposed().events()).isEmpty();
        confirm(file, 2, "2026-03-03");
        NotedEvent event = mri(proposed());
        assertThat(event.facts().day()).isEqualTo(EventDay.on(LocalDate.of(2026, 1, 12)));
        assertThat(event.places().getFirst().at())
                .isEqualTo(new PageLink(file, 2, Optional.of(new PageLink.Lines(1, 1))));
    }

    @Test
    void it_is_read_once_and_again_when_a_document_or_the_vocabulary_changes() throws IOException {
        FileId file = file("Low back pain rated 7/10.");
        confirm(file, 1, "2026-03-03");
        NotedChronology first = proposed();
        assertThat(proposed()).isEqualTo(first);
        assertThat(kept()).isEqualTo(1);
        confirm(file, 1, "2026-03-04");
        assertThat(proposed()).isNotEqualTo(first);
        assertThat(kept()).isEqualTo(2);
        Vocabulary other = Vocabulary.of(
                new Edition("Fictional lists", "2", "0".repeat(64)),
                BUILT_IN.diagnoses(),
                BUILT_IN.drugs(),
                BUILT_IN.abbreviations());
        assertThat(with(other).proposed(number, INJURY, NOON).vocabulary().name())
                .isEqualTo("Fictional lists");
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void what_a_reviewer_makes_of_it_is_the_reviewers_alone() throws IOException {
        confirm(file("MRI of the lumbar spine on January 12, 2026 showed a protrusion."), 1, "2026-03-03");
        NotedChronology proposed = proposed();
        NotedEvent mri = mri(proposed);
        EventFacts hip = Events.mri().part("hip").facts();
        chronologies.correct(number, REVIEWER, new Correction(mri, Optional.of(hip)), NOON);
        assertThat(chronologies.events(number, REVIEWER, proposed))
                .extracting(DeskEvent::facts)
                .contains(hip)
                .doesNotContain(mri.facts());
        assertThat(chronologies.events(number, OTHER, proposed))
                .extracting(DeskEvent::facts)
                .contains(mri.facts())
                .doesNotContain(hip);
        assertThat(chronologies.first(number, proposed))
                .as("no draft was begun")
                .extracting(DeskEvent::facts)
                .doesNotContain(hip);
        chronologies.correct(number, REVIEWER, new Correction(mri, Optional.of(mri.facts())), NOON);
        assertThat(chronologies.events(number, REVIEWER, proposed))
                .containsExactlyElementsOf(
                        proposed.events().stream().map(DeskEvent::proposed).toList());
    }

    @Test
    void no_word_of_a_record_is_plain_in_the_database() throws IOException {
        confirm(file("MRI of the lumbar spine on January 12, 2026 showed a protrusion."), 1, "2026-03-03");
        NotedEvent mri = mri(proposed());
        chronologies.correct(number, REVIEWER, new Correction(mri, Optional.empty()), NOON);
        List<byte[]> kept = jdbc.sql(
                        "select content from chronology union all select content from chronology_correction")
                .query((rs, _) -> rs.getBytes(1))
                .list();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(2);
        assertThat(kept)
                .allSatisfy(content -> assertThat(new String(content, UTF_8))
                        .doesNotContainIgnoringCase("lumbar", "MRI of", "IMAGING"));
    }

    @Test
    void the_words_of_picked_lines_come_from_the_file_and_not_from_elsewhere() throws IOException {
        FileId file = file("MRI of the lumbar spine.", "Second page.");
        PageLink line = new PageLink(file, 2, Optional.of(new PageLink.Lines(1, 1)));
        assertThat(chronologies.words(number, line)).contains("Second page.");
        assertThat(chronologies.words(number, new PageLink(file, 2, Optional.of(new PageLink.Lines(1, 2)))))
                .isEmpty();
        assertThat(chronologies.words(number, new PageLink(file, 3, Optional.of(new PageLink.Lines(1, 1)))))
                .isEmpty();
        CaseNumber other = new CaseDesk(POSTGRES.dataSource()).awaitingRecords();
        assertThat(chronologies.words(other, line)).isEmpty();
    }
}
