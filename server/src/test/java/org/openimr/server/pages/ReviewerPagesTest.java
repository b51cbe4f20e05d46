package org.openimr.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.RunningServer;

/** The register of reviewers: enrolling, recording, importing, what lapses, and the reviewer's own file. */
class ReviewerPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String SCRIPT = "<script>document.title='taken over'</script>";
    private static final String HEADER =
            "npi,family,given,degree,kind,state,number,board,certificate,level,status,from,to,"
                    + "hours,evidence,found,source,where,verified_on,verified_by\n";

    private static LocalDate today() {
        return CaliforniaTime.dayOf(Instant.now());
    }

    private static Page staff() {
        Page page = BROWSER.signedIn("credentialing");
        page.navigate("/reviewers");
        return page;
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }

    private static void send(Page page) {
        page.locator("main form button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String field, String value) {
        page.locator("#field-" + field).fill(value);
    }

    private static void choose(Page page, String field, String value) {
        page.locator("input[name=" + field + "][value=" + value + "] + label").click();
    }

    private static void lookedUp(Page page, LocalDate day) {
        choose(page, "source", "ISSUER");
        fill(page, "where", "Medical Board of California (fictional)");
        fill(page, "verifiedOn", day.toString());
    }

    /** Enrols a reviewer without an account; answers the address of the file. */
    private static String enrolled(Page page, String given, String family) {
        page.navigate("/reviewers/new");
        fill(page, "given", given);
        fill(page, "family", family);
        page.locator("#field-degree").selectOption("DOCTOR_OF_MEDICINE");
        send(page);
        return page.url().replaceAll("[?].*", "");
    }

    private static void license(Page page, String file, String number, LocalDate last) {
        page.navigate(file + "/record/license");
        page.locator("#field-state").selectOption(new SelectOption().setLabel("California"));
        fill(page, "number", number);
        choose(page, "status", "UNRESTRICTED");
        fill(page, "from", today().minusYears(4).toString());
        fill(page, "to", last.toString());
        lookedUp(page, today().minusDays(1));
        send(page);
    }

    @Test
    void a_reviewer_is_enrolled_and_a_license_is_recorded_verified_corrected_and_withdrawn() {
        Page page = staff();
        page.locator("#enrol").click();
        good(page, "reviewers-enrol");
        fill(page, "given", "Wilhelmina " + SCRIPT);
        fill(page, "family", "Snapdragon");
        fill(page, "npi", "1234567890");
        send(page);
        assertThat(page.locator("#refusal").textContent()).contains("REV-201", "2 answers");
        assertThat(page.locator("#field-given").inputValue()).contains("Wilhelmina");
        good(page, "reviewers-enrol-faults");
        page.locator("#field-degree").selectOption("DOCTOR_OF_MEDICINE");
        assertThat(page.locator("#field-npi-error").textContent()).contains("not a national provider identifier");
        fill(page, "npi", "");
        send(page);
        assertThat(page.title()).contains("may not be asked").isNotEqualTo("taken over");
        assertThat(main(page)).contains(SCRIPT);
        String file = page.url().replaceAll("[?].*", "");

        page.locator("#record").click();
        good(page, "reviewers-kinds");
        page.locator("main a[href$='/record/license']").click();
        good(page, "reviewers-record");
        license(page, file, "G 77001", today().plusYears(2));
        assertThat(main(page)).contains("The California license G 77001", "Cressida Vellum (fictional)");
        good(page, "reviewers-file");

        page.getByText("The California license G 77001").first().click();
        page.waitForLoadState();
        good(page, "reviewers-credential");
        page.locator("main a[href$='/verify']").click();
        lookedUp(page, today().plusDays(2));
        send(page);
        assertThat(page.locator("#refusal").textContent()).contains("REV-111", "Lab. Code 139.5(d)(4)");
        assertThat(page.locator("#field-where").inputValue()).isEqualTo("Medical Board of California (fictional)");
        fill(page, "verifiedOn", today().toString());
        send(page);
        assertThat(main(page)).contains("Verified again");

        page.locator("main a[href$='/correct']").click();
        fill(page, "number", "G 77002");
        fill(page, "reason", " ");
        send(page);
        assertThat(page.locator("#field-reason-error").textContent()).contains("empty");
        fill(page, "reason", "The last digit was mistyped.");
        send(page);
        assertThat(main(page)).contains("G 77002", "The last digit was mistyped.");

        page.locator("main a[href$='/withdraw']").click();
        choose(page, "ground", "SUSPENDED");
        fill(page, "on", today().toString());
        fill(page, "knownFrom", "Notice of the board (fictional)");
        good(page, "reviewers-withdraw");
        send(page);
        assertThat(page.locator("h1").textContent()).contains("does not hold");
        page.locator("main a[href$='/reinstate']").click();
        lookedUp(page, today());
        send(page);
        assertThat(page.locator("h1").textContent()).contains(": holds");
    }

    private static void upload(Page page, String csv) {
        page.navigate("/reviewers/import");
        page.locator("#file").setInputFiles(new FilePayload("many.csv", "text/csv", csv.getBytes(UTF_8)));
        send(page);
    }

    private static String row(String lead, String number, String last) {
        return lead + ",license,CA," + number + ",,,,unrestricted,2009-06-01," + last
                + ",,,,issuer,Medical Board of California (fictional)," + today().minusDays(3) + ",clerk-1\n";
    }

    @Test
    void a_file_is_imported_after_its_errors_are_mended_and_what_lapsed_is_seen() throws IOException {
        Page page = staff();
        page.navigate("/reviewers/import");
        good(page, "reviewers-import");
        String good = row(
                "1000000012,Quill,Amaranta,M.D.",
                "G 99101",
                today().plusYears(1).toString());
        upload(page, HEADER + good + row("1000000020,Fennimore,Basil,M.D.", "G 99102", "2033-13-01"));
        assertThat(page.locator("h1").textContent()).isEqualTo("1 row can be taken; 1 row cannot");
        assertThat(main(page)).contains("Line 3, to", "REV-154", "Enrol Amaranta Quill");
        good(page, "reviewers-import-preview");
        Download kept = page.waitForDownload(() -> page.locator("form[action='/reviewers/import/problems.csv'] button")
                .click());
        assertThat(Files.readString(kept.path()))
                .startsWith("\"line\",\"column\",\"code\"")
                .contains("\"3\",\"to\",\"REV-154\"");

        upload(
                page,
                HEADER
                        + good
                        + row(
                                "1000000020,Fennimore,Basil,M.D.",
                                "G 99102",
                                today().minusDays(1).toString()));
        assertThat(page.locator("h1").textContent()).isEqualTo("2 rows can be taken");
        Page other = staff();
        upload(other, HEADER + good);
        other.locator("#take").click();
        other.waitForLoadState();
        assertThat(other.locator("h1").textContent()).isEqualTo("1 row was taken");
        page.locator("#take").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").textContent()).contains("REV-214");
        assertThat(page.locator("h1").textContent()).isEqualTo("1 row can be taken");
        page.locator("#take").click();
        page.waitForLoadState();
        good(page, "reviewers-import-result");

        page.navigate("/reviewers");
        assertThat(page.locator("h1").textContent()).contains("may not be asked today");
        page.navigate("/reviewers?due=all");
        assertThat(page.locator("#lapsed-title ~ table, section[aria-labelledby=lapsed-title]")
                        .first()
                        .textContent())
                .contains("The California license G 99102", "Basil Fennimore", "Expired");
        page.navigate("/reviewers");
        good(page, "reviewers-list");
        page.locator("#name").fill("fennim");
        page.locator("form.oi-sentence button").click();
        page.waitForLoadState();
        assertThat(main(page)).contains("1 of ").contains("Fennimore, Basil").doesNotContain("Quill, Amaranta");

        page.getByText("Fennimore, Basil").click();
        page.waitForLoadState();
        String file = page.url();
        page.navigate(file + "?day=" + today().minusDays(2));
        assertThat(main(page)).contains("the file was not open yet");
        good(page, "reviewers-file-before");
        page.navigate(file + "?day=" + today().plusYears(4));
        assertThat(main(page)).contains("if nothing is done until then");
        assertThat(page.locator("#actions").count()).isZero();
    }

    @Test
    void a_document_is_attached_to_a_credential_and_shown_page_by_page() {
        Page page = staff();
        String file = enrolled(page, "Ottilie", "Hawthorn");
        license(page, file, "G 77100", today().plusYears(1));
        page.getByText("The California license G 77100").first().click();
        page.waitForLoadState();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("license.txt", "text/plain", "A fictional license, G 77100.".getBytes(UTF_8)));
        page.locator("#attach").click();
        page.waitForSelector(".oi-pages a");
        assertThat(main(page)).contains("license.txt", "Cressida Vellum (fictional)");
        good(page, "reviewers-documents");
        String copy = page.locator(".oi-pages a").getAttribute("href");
        assertThat(page.request().get(copy).headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(page.request().get(copy.replace("/1.pdf", "/2.pdf")).status())
                .isEqualTo(404);

        Page foreign = BROWSER.signedIn("medical-director");
        assertThat(foreign.request().get(copy).status()).isEqualTo(200);
        assertThat(foreign.request()
                        .get(copy.replaceAll("reviewers/[^/]+", "reviewers/" + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thirty_files_are_drawn_by_a_seed_that_is_shown() {
        Page page = staff();
        enrolled(page, "Clementine", "Foxglove");
        page.navigate("/reviewers/credential-files?seed=42");
        assertThat(page.locator("h1").textContent()).contains("drawn with the seed 42");
        good(page, "reviewers-credential-files");
        String text = SERVER.client("credentialing").get("/sign-in").status() == 200
                ? page.locator("#as-text").getAttribute("href")
                : "";
        page.navigate(text);
        assertThat(page.content()).contains("with the seed 42", "Confidential: names reviewers, Lab. Code 4610.6(f).");
    }

    @Test
    void the_medical_director_looks_and_changes_nothing_and_a_foreign_file_is_no_page() {
        Page staff = staff();
        String file = enrolled(staff, "Florian", "Larkspur");
        Page page = BROWSER.signedIn("medical-director");
        page.navigate(file);
        assertThat(main(page)).contains("What is needed");
        assertThat(page.locator("#record, #actions").count()).isZero();
        assertThat(page.navigate(file + "/capacity").status()).isEqualTo(403);
        assertThat(page.navigate("/reviewers/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(page.navigate("/reviewers/not-an-id").status()).isEqualTo(404);
        Page manager = BROWSER.signedIn("case-manager");
        assertThat(manager.navigate(file).status()).isEqualTo(403);
        Page reviewer = BROWSER.signedIn("reviewer");
        assertThat(reviewer.navigate(file).status()).isEqualTo(403);
    }

    @Test
    void a_reviewer_sees_the_own_file_and_says_when_and_in_which_languages() {
        Page page = BROWSER.signedIn("reviewer");
        page.navigate("/my-file");
        assertThat(page.locator("h1").textContent()).startsWith("You may");
        assertThat(main(page)).contains("Your credentials").doesNotContain("Thistlewood");
        good(page, "my-file");
        page.locator("main a[href='/my-file/absence']").focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
        fill(page, "from", today().plusYears(1).toString());
        fill(page, "to", today().plusYears(1).minusDays(1).toString());
        send(page);
        assertThat(page.locator("#field-to-error").textContent()).contains("before the first day");
        good(page, "my-file-absence");
        fill(page, "to", today().plusYears(1).plusDays(6).toString());
        page.locator("#field-to").press("Enter");
        page.waitForLoadState();
        assertThat(main(page)).contains(DayWords.of(today().plusYears(1)) + " to ");

        page.navigate("/my-file/languages");
        good(page, "my-file-languages");
        fill(page, "others", "not_a_tag!");
        send(page);
        assertThat(page.locator("#refusal").textContent()).contains("REV-120");
        fill(page, "others", "uk");
        send(page);
        assertThat(main(page)).contains("Ukrainian");

        assertThat(page.navigate("/my-file/person").status()).isEqualTo(404);
        Page staff = staff();
        assertThat(staff.navigate("/my-file").status()).isEqualTo(403);
        staff.navigate("/reviewers?name=Quillfeather");
        staff.locator("#register-title ~ table a").first().click();
        staff.waitForLoadState();
        assertThat(main(staff)).contains("An absence was planned", "by the reviewer");

        staff.navigate(staff.url().replaceAll("[?].*", "") + "/languages");
        page.navigate("/my-file/languages");
        fill(page, "others", "uk, fr");
        send(page);
        fill(staff, "others", "de");
        send(staff);
        assertThat(staff.locator("#refusal").textContent()).contains("REV-202", "The register is as it was.");
        page.navigate("/my-file");
        assertThat(main(page)).contains("French").doesNotContain("German");
    }
}
