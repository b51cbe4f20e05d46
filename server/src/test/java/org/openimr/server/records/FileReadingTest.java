package org.openimr.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.cases.CaseDesk.MANAGER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.records.StoredFile;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.intake.VirusScanner;
import org.openimr.records.worker.WorkerLaunch;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.postgres.PostgresForTests;

class FileReadingTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Actor STRANGER = new Actor("10000000-0000-4000-8000-0000000000ff", Role.WORKER);

    @TempDir
    private Path folder;

    private CaseDesk cases;
    private FilesDesk desk;
    private CaseNumber number;

    @BeforeEach
    void open() {
        cases = new CaseDesk(POSTGRES.dataSource());
        desk = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, VirusScanner.NONE);
        number = cases.awaitingRecords();
    }

    @Test
    void a_file_is_read_page_by_page_and_the_case_is_told() throws IOException {
        ReceivedFile sent = desk.send(number, "report.pdf", FilesDesk.pdf("Lumbar pain 7/10", "MRI of L4-5"), MANAGER);
        assertThat(sent.state()).isEqualTo(FileState.WAITING);
        desk.work();

        ReceivedFile read = desk.now(sent.id());
        assertThat(read.state()).isEqualTo(FileState.READ);
        assertThat(read.pages()).hasValue(2);
        assertThat(read.pagesShown()).isEqualTo(2);
        List<KeptPage> pages = desk.pages.of(sent.id());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).words(desk.vault(number)).text()).isEqualTo("MRI of L4-5\n");
        assertThat(cases.records(number))
                .extracting(record -> record.file())
                .containsExactly(
                        Optional.of(new StoredFile(read.content().orElseThrow().sha256(), 2)));
        assertThat(cases.records(number).getFirst().receivedAt()).isEqualTo(CaseDesk.day(8));
    }

    @Test
    void a_sender_who_was_cut_off_goes_on_from_where_it_came_to() throws IOException {
        byte[] content = FilesDesk.pdf("Page one", "Page two");
        ReceivedFile begun = desk.begin(number, "report.pdf", content.length, MANAGER);
        desk.uploading.append(
                number, begun.id(), 0, new ByteArrayInputStream(content, 0, 300), MANAGER, CaseDesk.day(8));
        assertThat(desk.now(begun.id()).arrived()).isEqualTo(300);

        UploadAnswer twice = desk.uploading.append(
                number, begun.id(), 0, new ByteArrayInputStream(content), MANAGER, CaseDesk.day(8));
        assertThat(twice).isInstanceOf(UploadAnswer.OutOfPlace.class);

        desk.uploading.append(
                number,
                begun.id(),
                300,
                new ByteArrayInputStream(FilesDesk.from(content, 300)),
                MANAGER,
                CaseDesk.day(9));
        desk.work();
        assertThat(desk.now(begun.id()).state()).isEqualTo(FileState.READ);
        assertThat(desk.now(begun.id()).receivedAt()).contains(CaseDesk.day(9));
    }

    @Test
    void a_reading_that_broke_off_goes_on_and_each_page_is_there_once() throws Exception {
        String[] lines =
                IntStream.rangeClosed(1, 300).mapToObj(page -> "Page " + page).toArray(String[]::new);
        ReceivedFile sent = desk.send(number, "report.pdf", FilesDesk.pdf(lines), MANAGER);
        desk.breakOff(sent.id(), 20);
        desk.breakOff(sent.id(), 150);
        assertThat(desk.now(sent.id()).state()).isEqualTo(FileState.READING);
        int broken = desk.pages.of(sent.id()).size();
        assertThat(broken).isBetween(150, 299);

        desk.work();
        assertThat(desk.pages.of(sent.id()))
                .extracting(KeptPage::number)
                .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
        assertThat(desk.now(sent.id()).state()).isEqualTo(FileState.READ);
        assertThat(cases.records(number)).hasSize(1);
    }

    @Test
    void what_is_no_document_is_refused_with_its_code_and_the_rest_is_kept() throws IOException {
        ReceivedFile bad =
                desk.send(number, "x.pdf", "MZ\u0000 not a document".getBytes(StandardCharsets.ISO_8859_1), MANAGER);
        ReceivedFile good = desk.send(number, "y.pdf", FilesDesk.pdf("Page one"), MANAGER);
        desk.work();
        assertThat(desk.now(bad.id()).state()).isEqualTo(FileState.REFUSED);
        assertThat(desk.now(bad.id()).refusal()).contains(IntakeRefusal.NOT_ACCEPTED.code());
        assertThat(desk.now(good.id()).state()).isEqualTo(FileState.READ);
        assertThat(cases.records(number)).hasSize(1);
    }

    @Test
    void a_scan_waits_where_no_program_recognises_it_and_is_read_once_there_is_one() throws IOException {
        WorkerLaunch here = RecordsSettings.ofThisProcess();
        Path without = Files.writeString(
                folder.resolve("java-without-tesseract"),
                "#!/bin/sh\nPATH=" + folder + " exec " + here.java() + " \"$@\"\n");
        assertThat(without.toFile().setExecutable(true)).isTrue();
        FilesDesk lacking = new FilesDesk(
                POSTGRES.dataSource(),
                cases.service(),
                folder,
                VirusScanner.NONE,
                new WorkerLaunch(without, here.program()));
        ReceivedFile sent = lacking.send(number, "scan.png", FilesDesk.picture("Lumbar pain"), MANAGER);
        assertThatThrownBy(lacking::work).hasMessageContaining("Tesseract");
        assertThat(lacking.now(sent.id()).state()).isEqualTo(FileState.WAITING);
        assertThat(lacking.now(sent.id()).refusal()).contains(IntakeRefusal.NO_RECOGNITION.code());

        desk.reading.read(sent.id());
        assertThat(desk.now(sent.id()).state()).isEqualTo(FileState.READ);
        assertThat(desk.now(sent.id()).refusal()).isEmpty();
        assertThat(desk.pages
                        .find(sent.id(), 1)
                        .orElseThrow()
                        .words(desk.vault(number))
                        .text())
                .contains("Lumbar pain");
    }

    @Test
    void what_the_scanner_finds_is_refused() throws IOException {
        VirusScanner finds = _ -> Optional.of(new TypeAnswer.Refused(IntakeRefusal.VIRUS, "Test"));
        FilesDesk guarded = new FilesDesk(POSTGRES.dataSource(), cases.service(), folder, finds);
        ReceivedFile sent = guarded.send(number, "x.pdf", FilesDesk.pdf("Page one"), MANAGER);
        guarded.work();
        assertThat(guarded.now(sent.id()).refusal()).contains(IntakeRefusal.VIRUS.code());
    }

    @Test
    void attachments_of_a_message_are_files_of_their_own() throws IOException {
        String message = """
                From: sender@example.test
                To: records@example.test
                Subject: Records
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=part

                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename=note.txt

                Patient seen for low back pain.
                --part
                Content-Type: text/plain; charset=utf-8
                Content-Disposition: attachment; filename=second.txt

                Physical therapy, visit 4.
                --part--
                """.replace("\n", "\r\n");
        ReceivedFile sent = desk.send(number, "mail.eml", message.getBytes(StandardCharsets.UTF_8), MANAGER);
        desk.work();
        assertThat(desk.now(sent.id()).state()).isEqualTo(FileState.TAKEN_APART);
        assertThat(desk.files.of(number))
                .filteredOn(file -> file.state() == FileState.READ)
                .extracting(file -> file.name().value())
                .containsExactlyInAnyOrder("note.txt", "second.txt");
        assertThat(cases.records(number)).hasSize(2);
    }

    @Test
    void who_has_nothing_to_do_with_the_case_sends_nothing_and_asks_nothing() throws IOException {
        assertThat(desk.uploading.begin(number, FilesDesk.file("x.pdf", 10), STRANGER, CaseDesk.day(8)))
                .isInstanceOf(UploadAnswer.Refused.class);
        ReceivedFile begun = desk.begin(number, "x.pdf", 10, MANAGER);
        assertThat(desk.uploading.own(number, begun.id(), STRANGER)).isEmpty();
        assertThat(desk.uploading.append(
                        number, begun.id(), 0, new ByteArrayInputStream(new byte[10]), STRANGER, CaseDesk.day(8)))
                .isInstanceOf(UploadAnswer.Absent.class);
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_sent() {
        assertThat(desk.uploading.begin(number, FilesDesk.file("x.pdf", 600L << 20), MANAGER, CaseDesk.day(8)))
                .isEqualTo(new UploadAnswer.NotTaken(IntakeRefusal.TOO_LARGE));
        assertThat(desk.uploading.begin(number, FilesDesk.file("x.pdf", 0), MANAGER, CaseDesk.day(8)))
                .isEqualTo(new UploadAnswer.NotTaken(IntakeRefusal.EMPTY));
    }

    @Test
    void nothing_readable_is_left_where_documents_are_read() throws IOException {
        desk.send(number, "report.pdf", FilesDesk.pdf("Page one"), MANAGER);
        desk.work();
        try (Stream<Path> left = Files.list(folder.resolve("reading"))) {
            assertThat(left).isEmpty();
        }
    }
}
