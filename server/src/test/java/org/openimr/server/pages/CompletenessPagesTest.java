package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.records.FileState;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.records.NewFile;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.UploadAnswer;
import org.openimr.server.records.Uploading;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;

/** Whether the file is complete, in a real browser: staff and party, by keyboard, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessPagesTest {
    private static final String REPORT = "Fictional Clinic\nPRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)\n"
            + "Patient: Robin Fictional\nDate of service: 01/20/2026\n"
            + "The patient was seen again for low back pain that goes down the left leg.\n"
            + "Straight leg raising was positive on the left at forty degrees.\n"
            + "Plan: MRI of the lumbar spine without contrast, return in four weeks.\nAvery Quill, M.D.";
    private static final String DECISION = "Fictional Review\nUTILIZATION REVIEW DECISION\nDate: 02/10/2026\n"
            + "RECORDS REVIEWED:\n1. PR-2, A. Quill, MD, 01/20/2026\n2. MRI of the lumbar spine, 12/04/2025\n"
            + "CLINICAL SUMMARY\nThe request is not certified.";

    private static final String LOGIN = "worker-of-an-incomplete-file";

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private FictionalCases cases;

    @BeforeAll
    void open() {
        cases = new FictionalCases(SERVER);
    }

    private static ReceivedFile sent(CaseNumber number, String name, byte[] content)
            throws IOException, InterruptedException {
        Uploading uploading = SERVER.part(Uploading.class);
        NewFile file = new NewFile(
                PartyRole.CLAIMS_ADMINISTRATOR, RecordKind.PHYSICIAN_REPORT, DocumentName.clean(name), content.length);
        ReceivedFile begun =
                ((UploadAnswer.Kept) uploading.begin(number, file, FictionalCases.MANAGER, Instant.now())).file();
        uploading.append(
                number, begun.id(), 0, new ByteArrayInputStream(content), FictionalCases.MANAGER, Instant.now());
        ReceivedFiles files = SERVER.part(ReceivedFiles.class);
        for (int i = 0; i < 240; i++) {
            ReceivedFile now = files.find(begun.id()).orElseThrow();
            if (now.state() == FileState.READ) return now;
            Thread.sleep(Duration.ofMillis(250));
        }
        throw new AssertionError(name + " was not read");
    }

    /** A worker of this test alone, so that no other test finds more cases than it expects. */
    private static Page worker(CaseNumber number) {
        UUID worker = SERVER.part(Accounts.class)
                .put(new Account(
                        LOGIN, Role.WORKER, Demonstration.PASSWORD, "Robin Fictional, worker", Optional.empty()));
        SERVER.part(PartyAccess.class).grant(worker, number, PartyRole.INJURED_WORKER, Instant.now());
        return BROWSER.signedIn(LOGIN);
    }

    /** Goes to the element by the Tab key alone. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.locator(selector).first().evaluate("e => e === document.activeElement")) return;
        }
        throw new AssertionError("the Tab key does not reach " + selector);
    }

    @Test
    void from_the_first_file_to_the_answered_report_by_keyboard() throws Exception {
        CaseNumber number = cases.awaitingRecords();
        Page staff = BROWSER.signedIn("case-manager");
        String records = "/cases/" + number + "/records";
        staff.navigate(records);
        assertThat(staff.locator("#owed-answer").textContent())
                .contains("documents are missing from the claims administrator, since");
        ReceivedFile bundle = sent(number, "bundle.pdf", FilesDesk.pdf(REPORT, DECISION));
        sent(number, "again.pdf", FilesDesk.pdf(REPORT, "Another page"));

        // The places of a proposal, and one key for all that are right.
        staff.navigate(records + "/" + bundle.id());
        assertThat(staff.locator(".oi-source").allTextContents())
                .anyMatch(source -> source.contains("PROGRESS REPORT") && source.contains("page 1, line 2"));
        assertThat(staff.locator(".oi-mark").count()).isGreaterThan(3);
        tabTo(staff, "[name=kind]");
        good(staff, "completeness-division");
        tabTo(staff, "[name=title]");
        staff.keyboard().press("Control+Enter");
        staff.waitForURL("**/records?done=described");

        // What the decision names.
        tabTo(staff, "a[href$='/records/named']");
        staff.keyboard().press("Enter");
        staff.waitForURL("**/records/named");
        assertThat(staff.title()).contains("2 named records to confirm");
        assertThat(staff.locator("#named").textContent()).contains("bundle.pdf, page 2, line 5");
        good(staff, "completeness-named");
        tabTo(staff, "#keep-0");
        staff.keyboard().press("Space");
        tabTo(staff, "#keep-1");
        staff.keyboard().press("Space");
        staff.keyboard().press("Control+Enter");
        staff.waitForURL("**/records?done=named");
        tabTo(staff, "#owed-lines summary");
        staff.keyboard().press("Enter");
        assertThat(staff.locator("#owed-lines").textContent())
                .contains("MRI of the lumbar spine, 12/04/2025", "Missing", "8 CCR 9792.10.5(a)(1)(A)");

        // The same page twice.
        assertThat(staff.locator("#same").textContent())
                .contains("Page 1 of again.pdf – the same as page 1 of exhibit 1");
        good(staff, "completeness-staff");
        tabTo(staff, "#same button");
        staff.keyboard().press("Enter");
        staff.waitForURL("**/records?done=leftOut");
        assertThat(staff.locator("#left-out").textContent()).contains("they are kept");
        assertThat(staff.locator("#left-out button").count()).isEqualTo(1);
        staff.locator("#files a").first().click();
        staff.waitForURL("**/records/*-*");
        assertThat(staff.locator("main").textContent()).contains("Page 1 is left out of the index");

        // A party, before and after the index is sealed.
        Page worker = worker(number);
        worker.navigate("/follow/" + number + "/records");
        assertThat(worker.locator("#missing").count()).isZero();
        assertThat(worker.locator("main").textContent()).contains("Before the review starts the index is sealed");
        seal(number, staff);
        worker.navigate("/follow/" + number + "/records?lang=es");
        worker.locator("#owed-lines summary").click();
        assertThat(worker.locator("#owed-lines").textContent()).contains("Falta", "Nombrado en la decisión");
        tabTo(worker, "#missing-document");
        worker.keyboard().type("Resonancia de la espalda baja");
        tabTo(worker, "#missing-why");
        worker.keyboard().type("La decisión la nombra.");
        good(worker, "completeness-party-es");
        tabTo(worker, "#missing button");
        worker.keyboard().press("Enter");
        worker.waitForURL("**/records?done=reported");
        assertThat(worker.locator("#reports").textContent())
                .contains("Resonancia de la espalda baja", "La decisión la nombra.", "Todavía sin respuesta");

        staff.navigate(records);
        assertThat(staff.locator("#left-out button").count()).isZero();
        tabTo(staff, "#report-1 summary");
        staff.keyboard().press("Enter");
        tabTo(staff, "#report-1 [type=radio]");
        staff.keyboard().press("ArrowDown");
        tabTo(staff, "#words-1");
        staff.keyboard().type("We asked the claims administrator for it.");
        good(staff, "completeness-answer");
        tabTo(staff, "#report-1 button");
        staff.keyboard().press("Enter");
        staff.waitForURL("**/records?done=answered");
        worker.navigate("/follow/" + number + "/records?lang=en");
        assertThat(worker.locator("#reports").textContent())
                .contains("We asked for it", "We asked the claims administrator for it.");
        good(worker, "completeness-party-en");
    }

    private void seal(CaseNumber number, Page staff) {
        cases.give(number, FictionalCases.MANAGER, new FindRecordsComplete(Instant.now()));
        staff.navigate("/cases/" + number + "/records");
        staff.locator("#files a").first().click();
        staff.waitForURL("**/records/*-*");
        staff.keyboard().press("Control+Enter");
        staff.waitForURL("**/records?done=described");
        staff.locator("#seal button").click();
        staff.waitForURL("**/records?done=sealed");
    }

    @Test
    void a_report_that_says_nothing_or_comes_too_early_is_refused_and_a_second_sending_does_nothing_twice()
            throws Exception {
        CaseNumber number = cases.awaitingRecords();
        Page worker = worker(number);
        worker.navigate("/follow/" + number + "/records");
        String token = worker.locator("[name=_csrf]").first().inputValue();
        UUID command = UUID.randomUUID();
        String empty = post(worker, number, "_csrf=" + token + "&command=" + command + "&document=");
        assertThat(empty).contains("PAGE-146");
        String early = post(worker, number, "_csrf=" + token + "&command=" + command + "&document=MRI");
        assertThat(early).contains("IMR-148", "MRI");
        sent(number, "report.pdf", FilesDesk.pdf(REPORT));
        seal(number, BROWSER.signedIn("case-manager"));
        for (int i = 0; i < 2; i++) {
            assertThat(post(worker, number, "_csrf=" + token + "&command=" + command + "&document=MRI"))
                    .contains("Your report was received");
        }
        worker.navigate("/follow/" + number + "/records");
        assertThat(worker.locator("#reports li").count()).isEqualTo(1);
    }

    private static String post(Page page, CaseNumber number, String form) {
        return page.request()
                .post(
                        "/follow/" + number + "/records/missing",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(form))
                .text();
    }

    @Test
    void a_page_number_that_is_none_is_not_found() throws Exception {
        CaseNumber number = cases.awaitingRecords();
        ReceivedFile file = sent(number, "report.pdf", FilesDesk.pdf(REPORT));
        Page staff = BROWSER.signedIn("case-manager");
        String pages = "/cases/" + number + "/records/" + file.id() + "/pages/";
        assertThat(staff.request().get(pages + "1.pdf").status()).isEqualTo(200);
        for (String none : new String[] {"first", "0", "-1", "99999999999", "2"}) {
            assertThat(staff.request().get(pages + none + ".pdf").status())
                    .as(none)
                    .isEqualTo(404);
        }
    }
}
