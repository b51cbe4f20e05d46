package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;

/** Fills in the public form, page by page, as a person would. */
final class FilingForms {
    static final byte[] LETTER = "%PDF-1.7\nfictional letter\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private FilingForms() {}

    static void ready(Page page, String language, LocalDate decided, String claim, String name) {
        begin(page, language);
        decision(page, decided, "");
        served(page, decided, "");
        fill(page, "treatment-1-service", "Physical therapy, 12 visits");
        go(page);
        page.locator("main .oi-press a").click();
        choose(page, "applicant-0");
        go(page);
        worker(page, name, "");
        claim(page, claim, decided, "");
        rest(page, "");
        attach(page, LETTER);
        go(page);
    }

    static void begin(Page page, String language) {
        page.navigate("/file?lang=" + language);
        page.locator("main button[type=submit]").click();
        page.locator("main .oi-press a").click();
    }

    static void decision(Page page, LocalDate on, String picture) {
        day(page, "decision-on", on);
        choose(page, "decision-kind-0");
        next(page, picture);
    }

    static void served(Page page, LocalDate on, String picture) {
        choose(page, "service-method-0");
        day(page, "service-on", on);
        next(page, picture);
    }

    static void worker(Page page, String name, String picture) {
        fill(page, "worker-name", name);
        day(page, "worker-bornOn", LocalDate.of(1980, 5, 17));
        fill(page, "worker-phone", "(916) 555-0101");
        fill(page, "worker-address", "2 Fictional Way, Sacramento, CA 00000");
        next(page, picture);
    }

    static void claim(Page page, String number, LocalDate decided, String picture) {
        fill(page, "claim-number", number);
        day(page, "claim-injuredOn", decided.minusYears(1));
        next(page, picture);
    }

    static void rest(Page page, String picture) {
        fill(page, "employer-name", "Fictional Bakery");
        fill(page, "administrator-name", "Fictional Mutual");
        next(page, named(picture, "10-employer"));
        fill(page, "physician-name", "Dr. Fictional");
        fill(page, "physician-phone", "916-555-0102");
        next(page, named(picture, "11-physician"));
        fill(page, "condition-diagnosis", "Low back strain");
        next(page, named(picture, "12-condition"));
        choose(page, "priority-0");
        next(page, named(picture, "13-priority"));
        choose(page, "liability-0");
        next(page, named(picture, "13-liability"));
    }

    /** A claim and the questions after it, with the dispute over liability as stated. */
    static void claimAndRest(Page page, String number, LocalDate injuredOn, boolean liabilityDisputed) {
        fill(page, "claim-number", number);
        day(page, "claim-injuredOn", injuredOn);
        go(page);
        fill(page, "employer-name", "Fictional Bakery");
        fill(page, "administrator-name", "Fictional Mutual");
        go(page);
        fill(page, "physician-name", "Dr. Fictional");
        fill(page, "physician-phone", "916-555-0102");
        go(page);
        fill(page, "condition-diagnosis", "Low back strain");
        go(page);
        choose(page, "priority-0");
        go(page);
        choose(page, liabilityDisputed ? "liability-1" : "liability-0");
        go(page);
    }

    static String named(String beginning, String name) {
        return beginning.isEmpty() ? "" : beginning + name;
    }

    static void sign(Page page, String name) {
        page.locator("label[for=signature-consent]").click();
        fill(page, "signature-name", name);
        page.locator("main form button").first().click();
    }

    static void attach(Page page, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload("letter.pdf", "application/pdf", content));
    }

    /** From the disk: a large file need not travel through the protocol that drives the browser. */
    static void attach(Page page, Path file) {
        page.locator("#file").setInputFiles(file);
    }

    static void next(Page page, String picture) {
        if (!picture.isEmpty()) inSpanish(page, picture);
        go(page);
    }

    static void go(Page page) {
        page.locator("main button[value=next]").click();
    }

    static void fill(Page page, String id, String text) {
        page.locator("#" + id).fill(text);
    }

    static void choose(Page page, String id) {
        page.locator("label[for=" + id + "]").click();
    }

    static void day(Page page, String id, LocalDate day) {
        page.locator("#" + id + "-month").selectOption(Integer.toString(day.getMonthValue()));
        fill(page, id + "-day", Integer.toString(day.getDayOfMonth()));
        fill(page, id + "-year", Integer.toString(day.getYear()));
    }

    static LocalDate today() {
        return LocalDate.now(CaliforniaTime.ZONE);
    }

    static void inSpanish(Page page, String name) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
        Browser.good(page, name);
    }
}
