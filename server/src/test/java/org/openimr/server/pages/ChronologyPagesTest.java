package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.security.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chronology and the proposed summary in a real browser, on a fictional report of three pages. */
class ChronologyPagesTest {
    private static final int MOST_TABS = 80;

    private static final List<List<String>> REPORT = List.of(
            List.of(
                    "PROGRESS REPORT (fictional)",
                    "Patient: Robin Fictional",
                    "Date of service: March 3, 2026",
                    "History of present illness",
                    "Low back pain rated 7/10.",
                    "MRI of the lumbar spine on January 12, 2026 showed a disc protrusion at L4-5.",
                    "Lumbar epidural steroid injection at L4-5 was done on February 9, 2026.",
                    "Denies knee pain. Mother had a hip replacement."),
            List.of("Medications", "Gabapentin 300 mg three times a day.", "Naproxen 500 mg twice a day."),
            List.of(
                    "Diagnoses",
                    "1. Lumbar radiculopathy (M54.12)",
                    "Work status",
                    "Modified duty, no lifting over 20 pounds."));

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static CaseNumber reported() {
        return FictionalReview.withDocument(SERVER, "reviewer", "report.pdf", LocalDate.of(2026, 3, 3), REPORT);
    }

    private static Page desk(CaseNumber number) {
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        page.navigate("/desk/" + number);
        page.waitForSelector("#desk[data-ready]");
        page.waitForSelector(".dk-page[data-drawn]");
        return page;
    }

    private static void events(Page page, int count) {
        page.waitForFunction("count => document.querySelectorAll('.ch-event').length === count", count);
    }

    private static void saved(Page page) {
        page.waitForFunction("() => document.getElementById('saved').textContent.startsWith('Saved at')");
    }

    @Test
    void a_reviewer_goes_from_event_to_page_to_sentence_with_the_keyboard_alone() {
        Page page = desk(reported());
        Keyboard keys = page.keyboard();
        keys.press("c");
        page.waitForSelector(".ch-event__main:focus");
        String first = page.locator(".ch-event__main").first().textContent();
        assertThat(first).contains("Jan 12, 2026").contains("◆ Imaging").contains("MRI");
        keys.press("ArrowDown");
        assertThat(page.locator(".ch-event__main:focus").textContent()).contains("Feb 9, 2026");
        keys.press("Enter");
        page.waitForSelector(".dk-box--now");
        keys.press("q");
        Locator sentence = page.locator("[data-sentences='0'] textarea").first();
        assertThat(sentence.inputValue()).contains("injection").contains("is recorded on Feb 9, 2026");
        assertThat(page.locator("[data-sentences='0'] .dk-link").first().textContent())
                .startsWith("1. report.pdf, page 1, line 7");
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isEqualTo(1);
        saved(page);
        page.waitForFunction(
                "() => document.getElementById('findings').textContent.includes('A proposed sentence is not read yet')");

        for (int i = 0; i < MOST_TABS && !focused(page).startsWith("Accept"); i++) keys.press("Tab");
        keys.press("Enter");
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isZero();
        page.waitForFunction("() => !document.getElementById('findings').textContent.includes('not read yet')");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    @Test
    void what_is_denied_or_told_of_a_relative_is_no_event_and_a_wrong_code_is_told() {
        Page page = desk(reported());
        page.locator("#tab-chronology").click();
        page.waitForSelector(".ch-event");
        assertThat(page.locator("#ch-events").textContent())
                .contains("gabapentin, 300 mg")
                .contains("7/10")
                .contains("modified duty")
                .doesNotContain("knee")
                .doesNotContain("hip");
        assertThat(page.locator("#ch-mismatches").textContent())
                .contains("M54.12 is labelled “Lumbar radiculopathy”")
                .contains("1. report.pdf, page 3");
        assertThat(page.locator("#ch-edition").textContent())
                .contains("Code lists:")
                .contains("Chronology rules and dictionary")
                .containsPattern("\\([0-9a-f]{12}\\)");
        good(page, "desk-chronology");
    }

    @Test
    void events_are_filtered_by_kind_part_level_and_words() {
        Page page = desk(reported());
        page.locator("#tab-chronology").click();
        page.waitForSelector(".ch-event");
        page.locator("#ch-kind").selectOption("MEDICATION");
        events(page, 2);
        page.locator("#ch-kind").selectOption("");
        page.locator("#ch-level").selectOption("L4-5");
        events(page, 1);
        page.locator("#ch-q").fill("injection");
        events(page, 1);
        page.locator("#ch-q").fill("nowhere");
        events(page, 0);
    }

    @Test
    void an_event_is_put_right_taken_away_and_put_back_and_the_original_stays_to_be_seen() {
        CaseNumber number = reported();
        Page page = desk(number);
        Keyboard keys = page.keyboard();
        keys.press("c");
        page.waitForSelector(".ch-event__main:focus");
        int all = page.locator(".ch-event").count();
        for (int i = 0; i < MOST_TABS && !focused(page).equals("Edit"); i++) keys.press("Tab");
        keys.press("Enter");
        assertThat(page.locator("#chf-day").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
        page.locator("#chf-day").fill("yesterday");
        keys.press("Enter");
        page.waitForSelector(".ch-form__fault:visible");
        assertThat(page.locator(".ch-form__fault").textContent()).contains("a day such as");
        good(page, "desk-chronology-form");
        page.locator("#chf-day").fill("2026-01-13");
        keys.press("Enter");
        page.waitForSelector(".ch-event__proposed");
        assertThat(page.locator(".ch-event").first().textContent())
                .contains("Jan 13, 2026")
                .contains("corrected by the reviewer")
                .contains("As proposed: MRI");
        assertThat(focused(page)).contains("Jan 13, 2026");

        page.locator(".ch-event button:text('Edit')").first().click();
        page.locator("[data-act='remove']").click();
        events(page, all - 1);
        page.locator("[name='removed']").check();
        events(page, all);
        page.locator(".ch-event.is-removed button:text('Edit')").click();
        page.locator("[data-act='restore']").click();
        page.waitForFunction("() => !document.querySelector('.ch-event.is-removed')");
        assertThat(page.locator(".ch-event").first().textContent()).contains("Jan 12, 2026");
        assertThat(kept(number)).as("each step is kept").isEqualTo(3);
    }

    private static int kept(CaseNumber number) {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from chronology_correction where number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void an_event_is_added_from_picked_lines() {
        Page page = desk(reported());
        Keyboard keys = page.keyboard();
        page.locator("#tab-chronology").click();
        page.waitForSelector(".ch-event");
        int all = page.locator(".ch-event").count();
        page.locator("#ch-add").click();
        assertThat(page.locator("#ch-say").textContent()).startsWith("Pick the lines first");
        keys.press("p");
        page.waitForFunction("() => document.activeElement.classList.contains('dk-line')");
        page.locator("#ch-add").click();
        page.locator("#chf-day").fill("2026-02");
        page.locator("#chf-name").fill("surgeon");
        keys.press("Enter");
        events(page, all + 1);
        assertThat(page.locator("#ch-events").textContent()).contains("added by the reviewer");
    }

    @Test
    void an_event_is_dragged_into_the_draft() {
        Page page = desk(reported());
        page.locator("#tab-chronology").click();
        page.waitForSelector(".ch-event");
        page.locator(".ch-event__main").first().dragTo(page.locator("[data-part='0'] .dk-part__title"));
        assertThat(page.locator("[data-sentences='0'] textarea").first().inputValue())
                .startsWith("MRI of the lumbar spine");
        assertThat(page.locator("[data-sentences='0'] .dk-link").count()).isEqualTo(1);
        saved(page);
    }

    @Test
    void a_proposed_summary_is_taken_over_marked_until_it_is_edited_and_the_letter_never_shows_the_mark() {
        CaseNumber number = reported();
        Page page = desk(number);
        page.locator("#pr-show").click();
        page.waitForSelector("#pr-list li");
        assertThat(page.locator("#pr-box").textContent())
                .contains("Proposed from the chronology. Not a finding on necessity.")
                .contains("MRI of the lumbar spine is recorded on Jan 12, 2026.");
        good(page, "desk-proposal");
        int sentences = page.locator("#pr-list li").count();
        page.locator("#pr-list li .dk-button").first().click();
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isEqualTo(1);
        page.locator("#pr-all").click();
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isEqualTo(sentences);
        saved(page);
        page.reload();
        page.waitForSelector("#desk[data-ready]");
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isEqualTo(sentences);
        page.locator("[data-sentences='0'] textarea").first().press("End");
        page.keyboard().type(" Read.");
        assertThat(page.locator(".dk-sentence.is-proposed").count()).isEqualTo(sentences - 1);
        saved(page);
        good(page, "desk-proposal-taken");

        for (int item = 1; item <= 2; item++) {
            page.locator("[data-open='" + item + "']").click();
            page.locator("input[name=outcome-" + item + "][value=UPHELD]").check();
            page.locator("[data-add='" + item + "']").click();
            page.keyboard().type("Therefore, item " + item + " is not medically necessary.");
        }
        page.keyboard().press("Control+s");
        saved(page);
        page.locator("#sign-link").click();
        page.waitForURL("**/sign");
        assertThat(page.locator("main").textContent())
                .contains((sentences - 1) + " sentences (◇) stand as they were proposed from the chronology");
        good(page, "desk-proposal-sign");
        page.locator("label[for='agree']").click();
        page.locator("#name").fill("Fenella Quillfeather");
        page.locator("main form button").click();
        page.waitForSelector("#desk[data-ready]");
        String summary = SERVER.part(CaseQueries.class)
                .oneCase(reviewer(), number, Instant.now())
                .orElseThrow()
                .draft()
                .orElseThrow()
                .summary()
                .orElseThrow()
                .text();
        assertThat(summary).contains("MRI of the lumbar spine").doesNotContainIgnoringCase("proposed from");
    }

    private static Actor reviewer() {
        UUID account = SERVER.part(Accounts.class).idOf("reviewer").orElseThrow();
        return new Actor(account.toString(), Role.REVIEWER);
    }

    @Test
    void others_neither_see_it_nor_change_it() {
        CaseNumber number = reported();
        for (String path : List.of("/chronology", "/proposal")) {
            assertThat(BROWSER.signedIn("second-reviewer")
                            .request()
                            .get("/desk/" + number + path)
                            .status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(BROWSER.signedIn("claims-administrator")
                            .request()
                            .get("/desk/" + number + path)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        Page quality = BROWSER.signedIn("quality");
        quality.navigate("/desk/" + number);
        quality.waitForSelector("#desk[data-ready]");
        quality.locator("#tab-chronology").click();
        quality.waitForSelector(".ch-event");
        assertThat(quality.locator("#ch-add").count()).isZero();
        assertThat(quality.locator(".ch-event__acts button").count()).isZero();
        APIResponse answer = quality.request()
                .delete(
                        "/desk/" + number + "/chronology/events/any",
                        RequestOptions.create()
                                .setHeader(
                                        "X-CSRF-TOKEN",
                                        quality.locator("#token input[name=_csrf]")
                                                .getAttribute("value")));
        assertThat(answer.status()).isEqualTo(403);
        BROWSER.get().complaints();
    }
}
