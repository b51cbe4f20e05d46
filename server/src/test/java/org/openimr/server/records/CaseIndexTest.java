package org.openimr.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Refusal;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.IndexFault;
import org.openimr.records.index.PageRange;
import org.openimr.records.intake.VirusScanner;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseIndexTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    private Path folder;

    private CaseDesk cases;
    private FilesDesk desk;
    private CaseNumber number;
    private ReceivedFile report;

    @BeforeEach
    void open() throws IOException {
        cases = new CaseDesk(POSTGRES.dataSource());
        desk = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
        report = desk.send(
                number, "bundle.pdf", FilesDesk.pdf("Progress report", "Page two", "MRI of the lumbar spine"), MANAGER);
        desk.work();
    }

    private static Description described(DocumentKind kind) {
        return new Description(
                kind, kind.title(), Optional.of("Avery Quill, M.D."), Optional.of(LocalDate.of(2026, 1, 20)));
    }

    private static Division.Document document(int first, int last, DocumentKind kind) {
        return new Division.Document(new PageRange(first, last), described(kind));
    }

    private boolean confirm(Division.Document... documents) {
        return desk.index.confirm(number, report.id(), List.of(documents), MANAGER, CaseDesk.day(9));
    }

    private SealAnswer seal() {
        return desk.index.seal(number, MANAGER, new CommandId(UUID.randomUUID()), CaseDesk.day(11));
    }

    private void confirmAndComplete() {
        confirm(document(1, 2, DocumentKind.PROGRESS_REPORT), document(3, 3, DocumentKind.IMAGING_REPORT));
        cases.complete(number);
    }

    @Test
    void a_file_is_listed_as_the_rules_read_it_until_somebody_looked() {
        assertThat(desk.index.listed(number)).allSatisfy(listed -> {
            assertThat(listed.confirmed()).isFalse();
            assertThat(listed.isSealed()).isFalse();
        });
        assertThat(desk.index.listed(number).getLast().pages().last()).isEqualTo(3);
        assertThat(desk.index.listed(number).getLast().description().kind()).isEqualTo(DocumentKind.IMAGING_REPORT);
    }

    @Test
    void what_no_rule_tells_is_listed_as_its_sender_named_it() throws IOException {
        ReceivedFile plain = desk.send(number, "note.pdf", FilesDesk.pdf("Nothing in particular"), MANAGER);
        desk.work();
        assertThat(desk.index.listed(number))
                .filteredOn(listed -> listed.file().equals(plain.id()))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.description().kind()).isEqualTo(DocumentKind.PROGRESS_REPORT);
                    assertThat(listed.description().title()).isEqualTo("note.pdf");
                });
    }

    @Test
    void a_bundle_is_parted_into_its_documents_and_every_page_is_in_one() {
        assertThat(confirm(document(1, 2, DocumentKind.PROGRESS_REPORT))).isFalse();
        assertThat(confirm(document(1, 2, DocumentKind.PROGRESS_REPORT), document(2, 3, DocumentKind.IMAGING_REPORT)))
                .isFalse();
        assertThat(confirm(document(1, 2, DocumentKind.PROGRESS_REPORT), document(3, 3, DocumentKind.IMAGING_REPORT)))
                .isTrue();
        assertThat(desk.index.listed(number)).extracting(ListedExhibit::number).containsExactly(1, 2);
        assertThat(desk.index.listed(number)).allMatch(ListedExhibit::confirmed);
    }

    @Test
    void nothing_is_sealed_before_somebody_said_what_it_is_and_before_the_records_are_complete() {
        assertThat(seal())
                .isInstanceOfSatisfying(
                        SealAnswer.NotConfirmed.class,
                        answer -> assertThat(answer.files())
                                .extracting(ReceivedFile::id)
                                .containsExactly(report.id()));
        confirm(document(1, 3, DocumentKind.PROGRESS_REPORT));
        assertThat(seal())
                .isInstanceOfSatisfying(
                        SealAnswer.Refused.class,
                        answer -> assertThat(answer.why().code()).isEqualTo("IMR-103"));
    }

    @Test
    void the_utilization_review_decision_alone_is_never_sealed() {
        confirm(document(1, 3, DocumentKind.UTILIZATION_REVIEW_DECISION));
        cases.complete(number);
        assertThat(seal()).isEqualTo(new SealAnswer.Refused(new Refusal.OnlyUtilizationReviewDecision()));
    }

    @Test
    void what_is_sealed_stays_as_it_was_sealed() {
        confirmAndComplete();
        assertThat(seal()).isInstanceOf(SealAnswer.Sealed.class);
        assertThat(confirm(document(1, 3, DocumentKind.OTHER))).isFalse();
        assertThat(desk.index.listed(number)).allMatch(ListedExhibit::isSealed);
        assertThat(seal()).isEqualTo(new SealAnswer.NothingNew());
    }

    @Test
    void a_reviewer_takes_the_case_once_it_is_sealed() {
        confirmAndComplete();
        assertThat(cases.assign(number)).isEqualTo(Optional.of("IMR-138"));
        seal();
        assertThat(cases.assign(number)).isEmpty();
    }

    @Test
    void what_arrives_later_is_a_supplement_that_follows_on_the_index() throws IOException {
        confirmAndComplete();
        seal();
        ReceivedFile late = desk.send(number, "late.pdf", FilesDesk.pdf("Late report"), MANAGER);
        assertThat(seal()).isInstanceOf(SealAnswer.StillReading.class);
        desk.work();
        desk.index.confirm(
                number, late.id(), List.of(document(1, 1, DocumentKind.CONSULTATION)), MANAGER, CaseDesk.day(12));
        assertThat(seal()).isInstanceOfSatisfying(SealAnswer.Sealed.class, answer -> {
            assertThat(answer.part().number()).isEqualTo(1);
            assertThat(answer.part().exhibits().getFirst().number()).isEqualTo(3);
        });
        assertThat(desk.verification.faults(number)).isEmpty();
    }

    @Test
    void everything_is_found_as_it_was_sealed() {
        confirmAndComplete();
        seal();
        assertThat(desk.verification.faults(number)).isEmpty();
    }

    @Test
    void a_page_that_was_exchanged_is_named() throws IOException {
        confirmAndComplete();
        seal();
        List<KeptPage> pages = desk.pages.of(report.id());
        Files.copy(
                file(pages.get(0).copy().orElseThrow().sha256()),
                file(pages.get(2).copy().orElseThrow().sha256()),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(desk.verification.faults(number)).containsExactly(new IndexFault.PageChanged(2, 3));
    }

    @Test
    void a_page_whose_file_was_deleted_is_named() throws IOException {
        confirmAndComplete();
        seal();
        Files.delete(file(desk.pages.of(report.id()).get(1).copy().orElseThrow().sha256()));
        assertThat(desk.verification.faults(number)).containsExactly(new IndexFault.PageMissing(1, 2));
    }

    @Test
    void a_page_that_was_dropped_from_the_table_or_whose_words_were_exchanged_is_named() {
        confirmAndComplete();
        seal();
        JdbcClient jdbc = JdbcClient.create(POSTGRES.dataSource());
        jdbc.sql("update file_page set words = (select words from file_page where file = ? and page = 2)"
                        + " where file = ? and page = 1")
                .param(report.id().value())
                .param(report.id().value())
                .update();
        jdbc.sql("delete from file_page where file = ? and page = 3")
                .param(report.id().value())
                .update();
        assertThat(desk.verification.faults(number))
                .containsExactly(new IndexFault.PageChanged(1, 1), new IndexFault.PageMissing(2, 3));
    }

    @Test
    void a_received_file_that_was_deleted_is_named() throws IOException {
        confirmAndComplete();
        seal();
        Files.delete(file(desk.now(report.id()).content().orElseThrow().sha256()));
        assertThat(desk.verification.faults(number))
                .containsExactly(new IndexFault.FileMissing(1), new IndexFault.FileMissing(2));
    }

    private Path file(String name) {
        return folder.resolve("documents")
                .resolve(number.value())
                .resolve(name.substring(0, 2))
                .resolve(name);
    }
}
