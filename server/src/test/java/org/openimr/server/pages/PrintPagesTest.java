package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Recipient;
import org.openimr.server.RunningServer;
import org.openimr.server.log.EventHash;
import org.openimr.server.post.DeliveryAddress;
import org.openimr.server.post.DeliveryPreference;
import org.openimr.server.post.FileBytes;
import org.openimr.server.post.LetterId;
import org.openimr.server.post.MadeFrom;
import org.openimr.server.post.OutgoingLetter;
import org.openimr.server.post.PostOffice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters on paper, from the queue to the proof in the case, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintPagesTest {
    private static final int RECORDED_SECONDS = 60;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private FictionalCases cases;

    @BeforeAll
    void open() {
        cases = new FictionalCases(SERVER);
    }

    @Test
    void letters_are_printed_mailed_and_served_in_the_case() throws IOException {
        CaseNumber number = cases.eligible();
        LetterId worker = waiting(number, Recipient.EMPLOYEE, "1 Fictional Way", "Fresno, CA 00000");
        LetterId administrator = waiting(number, Recipient.CLAIMS_ADMINISTRATOR, "2 Fictional Way", "Reno, NV 00000");
        Page page = BROWSER.signedIn("case-manager");
        page.locator("nav a[href='/post/print']").click();
        page.waitForURL("**/post/print");
        assertThat(page.title()).contains("to be printed");
        assertThat(page.locator("main").textContent())
                .contains(number.value(), "to the claims administrator")
                .doesNotContain("Fictional Way");
        good(page, "print-room");
        page.locator("#take button").click();
        page.waitForURL("**/post/print/batches/*");
        assertThat(page.locator("#in ~ table").textContent()).contains(number.value());
        good(page, "print-batch");

        APIResponse letters = page.request().get(page.url() + "/letters.pdf");
        assertThat(letters.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument pdf = Loader.loadPDF(letters.body())) {
            assertThat(pdf.getNumberOfPages())
                    .isGreaterThanOrEqualTo(page.locator("#in ~ table tbody tr").count());
        }
        APIResponse envelopes = page.request().get(page.url() + "/envelopes.csv");
        assertThat(envelopes.headers().get("content-disposition")).startsWith("attachment");
        assertThat(envelopes.text()).contains(worker.toString(), administrator.toString(), "Reno, NV 00000");

        LocalDate today = CaliforniaTime.dayOf(Instant.now());
        page.locator("#mail").evaluate("form => form.noValidate = true");
        page.locator("#on").fill(today.plusDays(1).toString());
        page.locator("#mail button").click();
        assertThat(page.locator("#refusal").textContent()).contains("PAGE-123");
        page.locator("#on").fill(today.toString());
        page.locator("#mail button").click();
        assertThat(page.title()).contains("mailed on");
        assertThat(page.locator("#in ~ table").textContent()).contains("served on", "***, Fresno, CA 00000");
        assertThat(page.locator("#mail").count()).isZero();
        good(page, "print-batch-mailed");

        page.navigate("/cases/" + number);
        for (int i = 0;
                i < RECORDED_SECONDS
                        && page.locator(".oi-events li:has-text('served')").count() < 2;
                i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.locator(".oi-events li:has-text('served')").count()).isEqualTo(2);
    }

    @Test
    void a_batch_that_is_asked_for_twice_is_made_once() throws IOException {
        waiting(cases.eligible(), Recipient.EMPLOYEE, "1 Fictional Way", "Fresno, CA 00000");
        Page page = BROWSER.signedIn("intake");
        page.navigate("/post/print");
        Object first = page.evaluate("() => { const f = document.getElementById('take'); return fetch(f.action,"
                + " { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(a => a.url); }");
        page.locator("#take button").click();
        page.waitForURL("**/post/print/batches/*");
        assertThat(page.url()).isEqualTo(first.toString());
    }

    @Test
    void a_letter_without_an_address_is_printed_once_it_was_found_out() throws IOException {
        LetterId letter = waiting(cases.eligible(), Recipient.EMPLOYEE);
        // Among the many of the demonstration: the one that waits longest is listed first.
        SERVER.part(JdbcClient.class)
                .sql("update letter_delivery set handed_over_at = '2020-01-01' where letter = ?")
                .param(letter.toString())
                .update();
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/post/print");
        var line = page.locator("section:has(#nowhere) li").first();
        assertThat(line.textContent()).contains(letter.caseNumber().value());
        line.locator("summary").click();
        line.locator("textarea").fill("5 Fictional Way\nFresno, CA 00000");
        line.locator("button").click();
        assertThat(page.locator("[role=status]").textContent()).contains("The address is on file");
        assertThat(page.locator("#take").textContent())
                .contains(letter.caseNumber().value());
    }

    @Test
    void what_went_wrong_is_told_with_what_to_do_until_someone_looked_at_it() {
        CaseNumber number = cases.eligible();
        SERVER.part(JdbcClient.class)
                .sql("insert into post_alarm (letter, code, what, raised_at) values (?, 'IMR-936', ?, now())")
                .param(number + "/ELIGIBILITY_NOTICE/1/ATTORNEY")
                .param("The letter's e-mail came back; it is in the print queue. 550 no such user")
                .update();
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/post/print");
        assertThat(page.locator("section:has(#trouble)").textContent())
                .contains(number.value(), "What to do:", "Print and mail it.", "550 no such user", "IMR-936");
        page.locator("section:has(#trouble) li:has-text('" + number + "') button")
                .click();
        assertThat(page.locator("[role=status]").textContent()).contains("looked at");
        assertThat(page.locator("section:has(#trouble) li:has-text('" + number + "')")
                        .count())
                .isZero();
    }

    @Test
    void a_batch_or_an_alarm_that_is_not_there_is_not_found() {
        Page page = BROWSER.signedIn("case-manager");
        assertThat(page.navigate("/post/print/batches/00000000-0000-4000-8000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(page.navigate("/post/print/batches/soon").status()).isEqualTo(404);
    }

    private static LetterId waiting(CaseNumber number, Recipient to, String... lines) throws IOException {
        LetterId id = new LetterId(number, LetterKind.FINAL_DETERMINATION, 1, to);
        SERVER.part(PostOffice.class)
                .take(
                        new OutgoingLetter(
                                id,
                                Language.ENGLISH,
                                page(),
                                new FileBytes("<p>fictional".getBytes(StandardCharsets.UTF_8)),
                                new MadeFrom(7, 3, new EventHash("ab".repeat(32))),
                                Instant.now()),
                        new DeliveryAddress(
                                "Avery Fictional",
                                List.of(lines),
                                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                                Optional.empty(),
                                DeliveryPreference.MAIL,
                                false),
                        Instant.now());
        return id;
    }

    private static FileBytes page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            var file = new ByteArrayOutputStream();
            document.save(file);
            return new FileBytes(file.toByteArray());
        }
    }
}
