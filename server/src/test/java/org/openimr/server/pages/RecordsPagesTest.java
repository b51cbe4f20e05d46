package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.security.Accounts;

/** Records of a case in a real browser: sent, read, described, sealed; a party sends its own and sees the index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsPagesTest {
    private static final int SECONDS_TO_READ = 60;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private FictionalCases cases;

    @BeforeAll
    void open() {
        cases = new FictionalCases(SERVER);
    }

    private static FilePayload pdf(String name, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String line : lines) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        }
    }

    private static void read(Page page, String words) {
        page.locator("#files >> text=" + words)
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(SECONDS_TO_READ * 1_000));
    }

    @Test
    void staff_sends_a_bundle_says_what_it_holds_and_seals_it() throws IOException {
        CaseNumber number = cases.awaitingRecords();
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/cases/" + number + "/records");
        assertThat(page.title()).contains("0 documents");
        good(page, "records-empty");
        page.locator("#kind").selectOption("PHYSICIAN_REPORT");
        page.locator("#file").setInputFiles(new FilePayload[] {
            pdf("bundle.pdf", "Fictional progress report", "Its second page", "Fictional MRI report"),
            new FilePayload("picture.exe", "application/pdf", "MZ not a document".getBytes(StandardCharsets.UTF_8))
        });
        page.locator("#send button").click();
        page.waitForURL("**/records?done=sent");
        read(page, "Read: 3 pages");
        assertThat(page.locator("#files").textContent()).contains("Not taken", "REC-103");
        page.reload();
        assertThat(page.title()).contains("1 document, none described yet");
        good(page, "records-read");

        page.locator("#seal button").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").textContent()).contains("bundle.pdf", "PAGE-142");
        page.locator("#files a").first().click();
        page.waitForURL("**/records/*-*");
        assertThat(page.locator(".oi-pages img").count()).isEqualTo(3);
        assertThat((boolean) page.locator(".oi-pages img").first().evaluate("i => i.complete && i.naturalWidth > 0"))
                .isTrue();
        good(page, "records-division");
        page.locator("#last-1").fill("1");
        page.locator("#documents button").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").textContent()).contains("every page from 1 to 3");
        page.locator("#last-1").fill("2");
        page.locator("#title-1").fill("Progress report");
        page.locator("#author-1").fill("Avery Quill, M.D.");
        page.locator("#dated-1").fill("2026-01-20");
        page.locator("#first-2").fill("3");
        page.locator("#last-2").fill("3");
        page.locator("#kind-2").selectOption("IMAGING_REPORT");
        page.locator("#documents button").click();
        page.waitForURL("**/records?done=described");
        assertThat(page.locator("#index-title ~ table").textContent()).contains("Imaging report", "Avery Quill, M.D.");

        page.locator("#seal button").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").textContent()).contains("IMR-103");
        cases.give(number, FictionalCases.MANAGER, new FindRecordsComplete(Instant.now()));
        page.navigate("/cases/" + number + "/records");
        page.locator("#seal button").click();
        page.waitForURL("**/records?done=sealed");
        assertThat(page.locator("#index-title ~ table tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("#index-title ~ table").textContent()).contains("Sealed");
        assertThat(page.locator("#seal").count()).isZero();
        good(page, "records-sealed");
        page.navigate("/cases/" + number);
        assertThat(page.locator(".oi-events").textContent())
                .contains("The exhibit index was sealed: 2 exhibits, 3 pages.");
    }

    @Test
    void a_party_sends_its_own_in_spanish_and_sees_the_index() throws IOException {
        CaseNumber number = cases.awaitingRecords();
        UUID worker = SERVER.part(Accounts.class).idOf("worker").orElseThrow();
        SERVER.part(PartyAccess.class).grant(worker, number, PartyRole.INJURED_WORKER, Instant.now());
        Page page = BROWSER.signedIn("worker");
        page.navigate("/follow/" + number + "/records?lang=es");
        assertThat(page.locator("h1").textContent()).contains("Ningún documento");
        assertThat(page.locator("#sender").count()).isZero();
        page.locator("#file").setInputFiles(pdf("informe.pdf", "Informe ficticio"));
        page.locator("#send button").click();
        page.waitForURL("**/records?done=sent");
        read(page, "Leído: 1 página");
        page.reload();
        assertThat(page.locator("#files").textContent()).doesNotContain("IMR-");
        assertThat(page.locator("#index-title ~ table").textContent()).contains("Trabajador lesionado");
        assertThat(page.locator("#seal").count()).isZero();
        good(page, "records-party");
        assertThat(page.request().get("/cases/" + number + "/records").status()).isEqualTo(403);
    }

    @Test
    void without_scripts_the_form_sends_the_files_in_one_piece() throws IOException {
        CaseNumber number = cases.awaitingRecords();
        Page page = BROWSER.get().personWithoutScripts();
        RunningBrowser.signIn(page, "intake");
        page.navigate("/cases/" + number + "/records");
        page.locator("#file").setInputFiles(pdf("plain.pdf", "Fictional report"));
        page.locator("#send button").click();
        page.waitForURL("**/records?done=sent");
        assertThat(page.locator("#files").textContent()).contains("plain.pdf");
    }

    @Test
    void a_case_that_is_not_ones_own_is_not_there() throws IOException {
        CaseNumber number = cases.awaitingRecords();
        Page page = BROWSER.signedIn("worker");
        assertThat(page.request().get("/follow/" + number + "/records").status())
                .isEqualTo(404);
        assertThat(page.request().get("/follow/" + number + "/records/files").status())
                .isEqualTo(404);
    }
}
