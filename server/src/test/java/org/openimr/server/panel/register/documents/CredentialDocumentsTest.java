package org.openimr.server.panel.register.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.panel.register.RegisterDesk.NOON;
import static org.openimr.server.panel.register.RegisterDesk.order;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.RegisterRefusal;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.records.worker.DocumentReader;
import org.openimr.records.worker.WorkerLaunch;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterDesk;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.records.KeysTable;
import org.springframework.dao.DataAccessException;

/** Documents of a credential on a real database, looked at by the real reader. */
class CredentialDocumentsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Actor STAFF = new Actor("fictional-staff", Role.CREDENTIALING);
    private static final DocumentName NAME = DocumentName.clean("license.pdf");
    private static final String INFECTED = "fictional virus";
    private static int npis = 100;

    @TempDir
    private Path folder;

    private CredentialDocuments documents;
    private ReviewerId reviewer;
    private CredentialId license;

    @BeforeEach
    void open() throws IOException {
        RegisterDesk desk = new RegisterDesk(POSTGRES.dataSource());
        Register register = desk.open();
        reviewer = RegisterDesk.reviewer();
        license = new CredentialId(UUID.randomUUID());
        String npi = String.valueOf(2_000_000_000L + npis++);
        register.giveAll(
                List.of(
                        order(RegisterDesk.enrol(reviewer, npi)),
                        order(new RecordCredential(reviewer, RegisterDesk.license(license, "FICTION" + npi)))),
                RegisterDesk.command(),
                NOON);
        Vaults vaults = new Vaults(
                folder.resolve("documents"),
                MasterKey.at(folder.resolve("master.json")),
                new KeysTable(POSTGRES.jdbc()));
        Path temporary = Files.createDirectories(folder.resolve("reading"));
        Limits limits = CredentialDocumentsWiring.within(small());
        WorkerLaunch launch = WorkerLaunch.ofClassPath(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        DocumentIntake intake = new DocumentIntake(
                CredentialDocumentsTest::scan, new DocumentReader(launch, limits, temporary), limits, temporary);
        documents = new CredentialDocuments(register, POSTGRES.jdbc(), vaults, intake, desk.transaction);
    }

    @Test
    void a_document_is_shown_page_by_page_as_a_copy_made_anew() throws IOException {
        byte[] sent = FilesDesk.pdf("Fictional license FICTION", "Second page");
        CredentialDocument document = attached(sent);
        assertThat(document)
                .extracting(
                        CredentialDocument::type,
                        CredentialDocument::pages,
                        CredentialDocument::name,
                        CredentialDocument::uploadedBy,
                        CredentialDocument::bytes)
                .containsExactly(DocumentType.PDF, 2, NAME, "fictional-staff", (long) sent.length);
        assertThat(documents.of(reviewer, STAFF)).containsExactly(document);
        byte[] first = documents.page(reviewer, document.id(), 1, STAFF).orElseThrow();
        assertThat(first).isNotEqualTo(sent);
        try (PDDocument page = Loader.loadPDF(first)) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(page)).contains("Fictional license FICTION");
        }
        assertThat(documents.page(reviewer, document.id(), 2, STAFF)).isPresent();
        assertThat(documents.page(reviewer, document.id(), 3, STAFF)).isEmpty();
        byte[] small = documents.thumbnail(reviewer, document.id(), 1, STAFF).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(small))).isNotNull();
    }

    @Test
    void a_scan_needs_no_recognition_of_its_text() throws IOException {
        BufferedImage picture = new BufferedImage(850, 1100, BufferedImage.TYPE_BYTE_GRAY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        assertThat(attached(png.toByteArray()).type()).isEqualTo(DocumentType.PNG);
    }

    @Test
    void nothing_readable_lies_on_the_disk_afterwards() throws IOException {
        attached(FilesDesk.pdf("Fictional license FICTION"));
        try (Stream<Path> files = Files.walk(folder.resolve("documents")).filter(Files::isRegularFile)) {
            assertThat(files.map(CredentialDocumentsTest::content))
                    .hasSize(3)
                    .noneMatch(content -> content.contains("PDF") || content.contains("PNG"));
        }
        try (Stream<Path> left = Files.list(folder.resolve("reading"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_same_document_twice_is_one() throws IOException {
        byte[] sent = FilesDesk.pdf("Fictional license");
        assertThat(attached(sent)).isEqualTo(attached(sent));
        assertThat(documents.of(reviewer, STAFF)).hasSize(1);
    }

    static Stream<Arguments> hostile() throws IOException {
        return Stream.of(
                Arguments.of("nothing", new byte[0], IntakeRefusal.EMPTY),
                Arguments.of(
                        "a program", "MZ\0\0\0\0 a fictional program".getBytes(ISO_8859_1), IntakeRefusal.NOT_ACCEPTED),
                Arguments.of(
                        "a page of the web",
                        "<html><script>1</script></html>".getBytes(UTF_8),
                        IntakeRefusal.NOT_ACCEPTED),
                Arguments.of("a script in a PDF", withScript(), IntakeRefusal.SCRIPT),
                Arguments.of("half a PDF", Arrays.copyOf(FilesDesk.pdf("Fictional"), 300), IntakeRefusal.BROKEN),
                Arguments.of("a virus", INFECTED.getBytes(UTF_8), IntakeRefusal.VIRUS),
                Arguments.of("too many pages", FilesDesk.pdf("1", "2", "3", "4"), IntakeRefusal.TOO_MANY_PAGES),
                Arguments.of("too many bytes", new byte[(int) small().bytes() + 1], IntakeRefusal.TOO_LARGE),
                Arguments.of(
                        "an e-mail",
                        "From: a@example.org\r\nTo: b@example.org\r\nSubject: fictional\r\nMIME-Version: 1.0\r\n\r\nx"
                                .getBytes(UTF_8),
                        IntakeRefusal.NOT_ACCEPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_is_no_harmless_document_is_refused_and_not_kept(String what, byte[] sent, IntakeRefusal why)
            throws IOException {
        assertThat(attach(sent, STAFF)).isEqualTo(new AttachAnswer.NotTaken(why));
        assertThat(documents.of(reviewer, STAFF)).isEmpty();
        assertThat(folder.resolve("documents").resolve("reviewer-" + reviewer.value()))
                .doesNotExist();
    }

    @Test
    void only_credentialing_attaches_and_only_who_sees_the_register_sees_that_there_is_any() throws IOException {
        CredentialDocument document = attached(FilesDesk.pdf("Fictional license"));
        for (Role role : Role.values()) {
            Actor actor = new Actor(reviewer.value().toString(), role);
            boolean sees = role == Role.CREDENTIALING || role == Role.MEDICAL_DIRECTOR;
            assertThat(documents.of(reviewer, actor)).as(role.name()).hasSize(sees ? 1 : 0);
            assertThat(documents.find(reviewer, document.id(), actor).isPresent())
                    .isEqualTo(sees);
            assertThat(documents.page(reviewer, document.id(), 1, actor).isPresent())
                    .isEqualTo(sees);
            assertThat(documents.thumbnail(reviewer, document.id(), 1, actor).isPresent())
                    .isEqualTo(sees);
            if (role != Role.CREDENTIALING)
                assertThat(attach(FilesDesk.pdf("Fictional"), actor))
                        .isEqualTo(new AttachAnswer.Refused(new RegisterRefusal.NotPermitted()));
        }
    }

    @Test
    void a_document_belongs_to_a_credential_on_file() throws IOException {
        ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
        assertThat(documents.attach(reviewer, new CredentialId(UUID.randomUUID()), NAME, nothing, STAFF, NOON))
                .isEqualTo(new AttachAnswer.Refused(new RegisterRefusal.NoSuchCredential()));
        assertThat(documents.attach(RegisterDesk.reviewer(), license, NAME, nothing, STAFF, NOON))
                .isEqualTo(new AttachAnswer.Refused(new RegisterRefusal.NotEnrolled()));
    }

    @Test
    void under_another_reviewer_it_is_absent() throws IOException {
        CredentialDocument document = attached(FilesDesk.pdf("Fictional license"));
        assertThat(documents.find(RegisterDesk.reviewer(), document.id(), STAFF))
                .isEmpty();
        assertThat(documents.page(RegisterDesk.reviewer(), document.id(), 1, STAFF))
                .isEmpty();
    }

    @Test
    void what_was_handed_in_cannot_be_changed_or_deleted() throws IOException {
        attached(FilesDesk.pdf("Fictional license"));
        for (String statement : List.of(
                "update credential_document set name = 'other'",
                "delete from credential_document_page",
                "truncate credential_document cascade")) {
            assertThatThrownBy(() -> POSTGRES.jdbc().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private CredentialDocument attached(byte[] sent) throws IOException {
        return ((AttachAnswer.Attached) attach(sent, STAFF)).document();
    }

    private AttachAnswer attach(byte[] sent, Actor by) throws IOException {
        return documents.attach(reviewer, license, NAME, new ByteArrayInputStream(sent), by, NOON);
    }

    private static Limits small() {
        Limits usual = Limits.defaults();
        return new Limits(
                1 << 20,
                3,
                usual.pixels(),
                usual.expandedBytes(),
                usual.expansion(),
                usual.depth(),
                usual.parts(),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                256,
                usual.ocrMegabytes(),
                1);
    }

    private static Optional<TypeAnswer.Refused> scan(Path file) {
        return content(file).contains(INFECTED)
                ? Optional.of(new TypeAnswer.Refused(IntakeRefusal.VIRUS, "fictional"))
                : Optional.empty();
    }

    private static byte[] withScript() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('fictional')"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
