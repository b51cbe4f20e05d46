package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;
import static org.openimr.server.pages.FilingForms.attach;
import static org.openimr.server.pages.FilingForms.begin;
import static org.openimr.server.pages.FilingForms.choose;
import static org.openimr.server.pages.FilingForms.claim;
import static org.openimr.server.pages.FilingForms.day;
import static org.openimr.server.pages.FilingForms.decision;
import static org.openimr.server.pages.FilingForms.fill;
import static org.openimr.server.pages.FilingForms.go;
import static org.openimr.server.pages.FilingForms.inSpanish;
import static org.openimr.server.pages.FilingForms.next;
import static org.openimr.server.pages.FilingForms.ready;
import static org.openimr.server.pages.FilingForms.rest;
import static org.openimr.server.pages.FilingForms.served;
import static org.openimr.server.pages.FilingForms.sign;
import static org.openimr.server.pages.FilingForms.today;
import static org.openimr.server.pages.FilingForms.worker;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.RunningServer;

/** The public form in a real browser: from the first page to the receipt, in Spanish and in English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingPagesTest {
    private static final int MOST_TABS = 60;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void every_public_page_can_be_read_in_spanish() {
        Page page = BROWSER.get().person();
        page.navigate("/?lang=es");
        inSpanish(page, "home-es");
        assertThat(page.locator("h1").textContent()).isEqualTo("¿Cómo se decidió un tratamiento como el mío?");
        page.locator(".oi-numbers a").first().click();
        inSpanish(page, "results-es");
        page.locator(".oi-row__title a").first().click();
        inSpanish(page, "determination-es");
        assertThat(page.locator(".oi-paper").getAttribute("lang")).isEqualTo("en");
        page.navigate("/sign-in");
        inSpanish(page, "sign-in-es");
        page.navigate("/decisions/CM99-9999999");
        inSpanish(page, "error-es");
        assertThat(page.title()).startsWith("Esa página no existe");
    }

    @Test
    void the_language_is_chosen_on_any_page_and_remembered_without_scripts() {
        Page page = BROWSER.get().personWithoutScripts();
        page.navigate("/decisions?q=tramadol");
        page.locator(".oi-language").click();
        assertThat(page.url()).contains("q=tramadol").contains("lang=es");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
        page.navigate("/sign-in");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
        assertThat(page.locator(".oi-language").getAttribute("hreflang")).isEqualTo("en");
        page.locator(".oi-language").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void a_worker_files_in_spanish_from_the_first_page_to_the_receipt() {
        Page page = BROWSER.get().person();
        LocalDate decided = today().minusDays(10);
        page.navigate("/?lang=es");
        page.locator(".oi-doors a[href='/file']").click();
        inSpanish(page, "file-1-start");
        page.locator("main button[type=submit]").click();
        inSpanish(page, "file-2-code");
        assertThat(page.locator("#code").textContent()).hasSizeGreaterThan(26);
        page.locator("main .oi-press a").click();
        decision(page, decided, "file-3-decision");
        served(page, decided, "file-4-service");
        fill(page, "treatment-1-service", "Fisioterapia, 12 visitas");
        next(page, "file-5-treatments");
        assertThat(page.locator("h1").textContent()).startsWith("Tiene hasta el ");
        assertThat(page.locator(".oi-steps").textContent())
                .contains("El plazo corre desde la notificación de la decisión de revisión de utilización")
                .contains("La notificación por correo añade 5 días calendario");
        inSpanish(page, "file-6-until");
        page.locator("main .oi-press a").click();
        choose(page, "applicant-0");
        next(page, "file-7-applicant");
        worker(page, "María Ficticia Núñez", "file-8-worker");
        claim(page, "FIC-" + UUID.randomUUID(), decided, "file-9-claim");
        rest(page, "file-");
        inSpanish(page, "file-14-copy");
        attach(page, FilingForms.LETTER);
        go(page);
        assertThat(page.locator("#check").textContent()).contains("Si se envía hoy, llega a tiempo.");
        assertThat(page.locator(".oi-verdict--met").count()).isEqualTo(10);
        assertThat(page.locator(".oi-verdict--not-met, .oi-verdict--doubtful").count())
                .isZero();
        inSpanish(page, "file-15-review");
        page.locator("a[href='/file/sign']").click();
        page.locator("label[for=signature-consent]").click();
        fill(page, "signature-name", "María Ficticia Núñez");
        inSpanish(page, "file-16-sign");
        page.locator("main form button").first().click();
        assertThat(page.locator("#number").textContent()).matches("CM\\d\\d-\\d{7}");
        assertThat(page.locator("main").textContent()).contains("Nuestra meta es decírselo");
        inSpanish(page, "file-17-receipt");
    }

    @Test
    void a_late_application_is_told_so_with_the_clause_and_the_arithmetic_before_it_is_sent() {
        Page page = BROWSER.get().person();
        LocalDate decided = today().minusDays(60);
        ready(page, "es", decided, "FIC-" + UUID.randomUUID(), "Elena Ficticia Soto");
        assertThat(page.locator(".oi-until--late .oi-until__day").textContent()).startsWith("Su último día fue el ");
        String late = page.locator(".oi-checks > li")
                .filter(new Locator.FilterOptions().setHasText("llega tarde"))
                .textContent();
        assertThat(late)
                .contains("No se cumple")
                .contains("Lab. Code 4610.5(h)(1)")
                .contains("Al sumar 30 días calendario")
                .contains("La notificación por correo añade 5 días calendario");
        assertThat(page.locator("#check").textContent()).contains("Aun así puede enviarla");
        inSpanish(page, "file-late-review");
        page.locator("a[href='/file/sign']").click();
        sign(page, "Elena Ficticia Soto");
        assertThat(page.locator("#number").textContent()).startsWith("CM");
    }

    @Test
    void what_was_saved_is_found_again_in_another_browser_by_its_code() {
        Page first = BROWSER.get().person();
        first.navigate("/file");
        first.locator("main button[type=submit]").click();
        String code = first.locator("#code").textContent();
        first.locator("main .oi-press a").click();
        decision(first, today().minusDays(5), "");
        fill(first, "service-on-year", "20x6");
        first.locator("button[value=save]").click();
        good(first, "file-saved");
        first.locator("form[action='/file/leave'] button").click();
        first.navigate("/file/service");
        assertThat(first.locator("h1").textContent()).isEqualTo("Ask for an independent medical review");
        good(first, "file-closed");

        Page second = BROWSER.get().person();
        second.navigate("/file/resume");
        fill(second, "code", "7K2QD");
        second.locator("main form button").click();
        assertThat(second.locator("#code").inputValue()).isEqualTo("7K2QD");
        good(second, "file-resume-wrong");
        fill(second, "code", code.toLowerCase(Locale.ROOT));
        second.locator("main form button").click();
        assertThat(second.locator("h1").textContent()).isEqualTo("How did the letter reach you?");
        assertThat(second.locator("#service-on-year").inputValue()).isEqualTo("20x6");
    }

    @Test
    void an_answer_is_corrected_from_the_page_of_review() {
        Page page = BROWSER.get().person();
        ready(page, "en", today().minusDays(8), "FIC-1", "Ana Fictitious");
        page.locator("a[href='/file/claim?from=review']").click();
        assertThat(page.locator("#claim-number").inputValue()).isEqualTo("FIC-1");
        fill(page, "claim-number", "");
        go(page);
        assertThat(page.title()).startsWith("Error: ");
        page.waitForFunction("() => document.activeElement.id === 'faults'");
        page.locator("#faults a").click();
        assertThat(focusedId(page)).isEqualTo("claim-number");
        good(page, "file-fault");
        fill(page, "claim-number", "FIC-2");
        go(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("Check your answers");
        assertThat(page.locator(".oi-section").allTextContents()).anyMatch(text -> text.contains("FIC-2"));
    }

    @Test
    void an_agent_named_before_the_decision_is_told_that_the_designation_is_void() {
        Page page = BROWSER.get().person();
        LocalDate decided = today().minusDays(8);
        begin(page, "es");
        decision(page, decided, "");
        served(page, decided, "");
        fill(page, "treatment-1-service", "MRI");
        go(page);
        page.locator("main .oi-press a").click();
        choose(page, "applicant-2");
        go(page);
        fill(page, "representative-name", "Luis Ficticio");
        day(page, "representative-designatedOn", decided.minusDays(1));
        fill(page, "representative-phone", "916 555 0100");
        fill(page, "representative-address", "1 Fictional Way, Sacramento");
        go(page);
        assertThat(page.locator("#representative-designatedOn-error").textContent())
                .contains("no vale")
                .contains("Lab. Code 4610.5(j)");
        assertThat(page.locator("#representative-name").inputValue()).isEqualTo("Luis Ficticio");
        inSpanish(page, "file-agent-early");
        day(page, "representative-designatedOn", decided);
        go(page);
        assertThat(page.locator("h1").textContent()).isEqualTo("¿Quién es el trabajador lesionado?");
    }

    @Test
    void without_scripts_and_by_keyboard_alone_a_question_is_answered() {
        Page page = BROWSER.get().personWithoutScripts();
        begin(page, "en");
        tabTo(page, "decision-on-month");
        page.keyboard().type("March");
        page.keyboard().press("Tab");
        page.keyboard().type("2");
        page.keyboard().press("Tab");
        page.keyboard().type("2026");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForURL("**/file/service");
    }

    @Test
    void treatments_are_added_one_by_one_and_an_emptied_one_goes() {
        Page page = BROWSER.get().person();
        begin(page, "en");
        decision(page, today().minusDays(5), "");
        served(page, today().minusDays(5), "");
        fill(page, "treatment-1-service", "MRI");
        choose(page, "treatment-more-0");
        go(page);
        fill(page, "treatment-2-service", "A drug");
        page.locator("label[for=treatment-2-formulary]").click();
        go(page);
        assertThat(page.locator("main").textContent())
                .contains("For “A drug”")
                .contains("Lab. Code 4610.5(h)(1)(A)")
                .contains("For “MRI”");
        good(page, "file-until-two");
        page.navigate("/file/treatments");
        good(page, "file-treatments-two");
        fill(page, "treatment-1-service", "");
        go(page);
        page.navigate("/file/treatments");
        assertThat(page.locator("#treatment-1-service").inputValue()).isEqualTo("A drug");
        assertThat(page.locator("#treatment-2-service").count()).isZero();
    }

    @Test
    void a_file_that_is_no_letter_is_refused_by_its_bytes(@TempDir Path folder) throws IOException {
        Page page = BROWSER.get().person();
        begin(page, "en");
        page.navigate("/file/copy");
        attach(page, "MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        go(page);
        assertThat(page.locator("#file-error").textContent()).contains("no PDF, JPEG, PNG or TIFF");
        good(page, "file-copy-wrong");
        attach(page, Files.write(folder.resolve("large.pdf"), new byte[16 << 20]));
        go(page);
        assertThat(page.locator("#file-error").textContent()).contains("15 megabytes");
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_TABS && !focusedId(page).equals(id); i++)
            page.keyboard().press("Tab");
        assertThat(focusedId(page)).isEqualTo(id);
    }

    private static String focusedId(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }
}
