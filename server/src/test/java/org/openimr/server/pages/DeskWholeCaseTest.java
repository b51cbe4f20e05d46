package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.determination.criteria.CriterionState;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ItemDecision;
import org.openimr.records.sample.SampleRecords;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.security.Accounts;

/**
 * A reviewer decides a fictional case of three items and 120 pages, from the page of the case to the signature, with
 * the keyboard alone: no click, no field filled by script.
 */
class DeskWholeCaseTest {
    private static final int MOST_TABS = 400;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void three_items_and_120_pages_are_decided_by_keyboard_from_opening_to_signature() {
        CaseNumber number = FictionalReview.ofSample(SERVER, "reviewer", SampleRecords.named("lumbar"));
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        page.navigate("/cases/" + number);
        Keyboard keys = page.keyboard();
        Hands hands = new Hands(page, keys);
        hands.tabTo("document.activeElement.id === 'open-desk'");
        keys.press("Enter");
        page.waitForSelector("#desk[data-ready]");
        page.waitForSelector(".dk-page[data-drawn]");
        hands.says("#of", "of 120");
        assertThat(page.locator("#meter-items").textContent()).isEqualTo("3 of 3");

        hands.readOn(3);
        hands.summary();
        good(page, "desk-whole-summary");
        hands.injection();
        hands.therapy();
        good(page, "desk-whole-criteria");
        hands.tramadol();
        keys.press("Control+s");
        hands.says("#saved", "Saved at");
        hands.says("#meter-items", "0 of 3");
        hands.says("#meter-sentences", "0");
        assertThat(page.locator("#findings .is-blocking").allTextContents()).isEmpty();
        good(page, "desk-whole-draft");

        hands.tabTo("document.activeElement.id === 'sign-link'");
        keys.press("Enter");
        page.waitForURL("**/sign");
        good(page, "desk-whole-sign");
        hands.tabTo("document.activeElement.id === 'agree'");
        keys.press("Space");
        hands.tabTo("document.activeElement.id === 'name'");
        keys.type("Fenella Quillfeather");
        keys.press("Enter");
        page.waitForURL("**/desk/" + number);
        page.waitForSelector("#desk[data-ready]");
        assertThat(page.locator(".dk-state").first().textContent()).startsWith("Signed ");

        decided(number);
    }

    private void decided(CaseNumber number) {
        Actor reviewer = new Actor(
                SERVER.part(Accounts.class).idOf("reviewer").map(UUID::toString).orElseThrow(), Role.REVIEWER);
        CaseView view = SERVER.part(CaseQueries.class)
                .oneCase(reviewer, number, Instant.now())
                .orElseThrow();
        assertThat(view.stage()).isEqualTo(Stage.QUALITY);
        Draft draft = view.draft().orElseThrow();
        assertThat(draft.decisions())
                .extracting(ItemDecision::outcome)
                .containsExactly(Outcome.OVERTURNED, Outcome.UPHELD, Outcome.OVERTURNED);
        assertThat(draft.decisions()).allMatch(decision -> decision.evidence().isPresent());
        assertThat(draft.on(2)
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .criteria()
                        .orElseThrow()
                        .filled()
                        .findings())
                .anyMatch(found -> found.state() == CriterionState.NOT_MET
                        && !found.places().isEmpty());
        assertThat(SERVER.part(OpenedPages.class).by(number, reviewer)).hasSizeGreaterThanOrEqualTo(5);
    }

    /** A person without a mouse. */
    private record Hands(Page page, Keyboard keys) {
        /** Pages one after the other, each long enough to be read. */
        void readOn(int pages) {
            for (int i = 0; i < pages; i++) {
                keys.press("j");
                page.waitForTimeout(1_300);
            }
        }

        /** Out of the proposed summary and out of the chronology; every sentence is accepted. */
        void summary() {
            tabTo("document.activeElement.id === 'pr-show'");
            keys.press("Enter");
            page.waitForSelector("#pr-list li");
            for (int sentence = 0; sentence < 3; sentence++) {
                tabTo("document.activeElement.textContent === 'Take over'");
                keys.press("Enter");
            }
            for (int sentence = 0; sentence < 3; sentence++) {
                tabTo("document.activeElement.textContent === 'Accept'");
                keys.press("Enter");
            }
            page.waitForFunction("() => !document.querySelector('.dk-proposed:not([hidden])')");
            keys.press("Alt+c");
            page.waitForSelector("#ch-events li");
            keys.press("ArrowDown");
            keys.press("Alt+q");
            tabTo("document.activeElement.id === 'age'");
            keys.type("43");
        }

        void injection() {
            item(1, 0);
            link("60% less pain");
            sentence(
                    1,
                    "On January 17, 2017 the report describes 60 percent less pain six weeks after the first injection at L4-5.");
            keys.press("Alt+l");
            sentence(
                    1,
                    "Therefore, the requested left L4-5 transforaminal epidural steroid injection is medically necessary.");
            outcome(1, "OVERTURNED");
            cite(1, "Low Back Disorders", "2020", "Epidural injections");
        }

        /** With the criteria of the first recommendation that the public quantities hold for therapy. */
        void therapy() {
            item(2, 1);
            keys.press("Alt+v");
            page.waitForFunction("() => document.activeElement.closest('.ev-held')");
            keys.press("Enter");
            page.waitForFunction("() => document.activeElement.type === 'radio'");
            String open = "document.querySelectorAll('[data-evidence=\"2\"] .ev-criterion').length";
            int criteria = ((Number) page.evaluate("() => " + open)).intValue();
            for (int criterion = 0; criterion < criteria; criterion++) {
                keys.press("ArrowDown");
                keys.press("Alt+v");
            }
            link("12 of 12 attended");
            keys.press("Alt+v");
            link("12 of 12 attended");
            keys.press("Alt+l");
            sentence(
                    2, "Two courses with 24 visits were attended, and he is independent with a home exercise program.");
            keys.press("Alt+l");
            sentence(2, "Therefore, physical therapy 12 visits is not medically necessary.");
            outcome(2, "UPHELD");
            cite(2, "Low Back Disorders", "2020", "Exercise");
        }

        void tramadol() {
            item(3, 2);
            link("TRAMADOL 50 MG 1 TWICE A DAY");
            sentence(3, "The pharmacy list of 2017 shows tramadol 50 mg, 60 tablets, filled for use as needed.");
            keys.press("Alt+l");
            sentence(3, "Therefore, tramadol 50 mg #60 is medically necessary.");
            outcome(3, "OVERTURNED");
            cite(3, "Opioids", "2017", "Initiation of treatment");
        }

        /** Goes to an item, from another that lies {@code before} it in the draft. */
        void item(int item, int before) {
            for (int i = before; i < item; i++) {
                if (page.locator("[data-open='" + item + "'][aria-current='true']")
                                .count()
                        > 0) return;
                keys.press("Alt+i");
            }
            assertThat(page.locator("[data-part='" + item + "']").isVisible()).isTrue();
        }

        /** Finds words in the file and picks their line. */
        void link(String words) {
            keys.press("Alt+/");
            page.waitForFunction("() => document.activeElement.id === 'q'");
            keys.press("Control+a");
            keys.type("\"" + words + "\"");
            keys.press("Enter");
            page.waitForFunction(
                    "words => document.querySelector('#hits li')?.textContent.replace(/\\s+/g, ' ').toLowerCase().includes(words)"
                            + " && document.querySelector('.dk-box--now')",
                    words.toLowerCase(Locale.ROOT));
            page.waitForTimeout(1_300);
            keys.press("Alt+p");
            page.waitForFunction("() => document.activeElement.classList.contains('dk-line')");
            String hit = (String) page.evaluate("() => document.querySelector('#hits li strong').textContent");
            assertThat(page.locator("#picked").textContent()).startsWith("Picked: " + hit);
        }

        void sentence(int item, String words) {
            finding(item);
            tabTo("document.activeElement.dataset.add === '" + item + "'");
            keys.press("Enter");
            keys.type(words);
        }

        /** To the tab of the item's finding, over the one that is open. */
        void finding(int item) {
            tabTo("document.activeElement.matches('[data-part=\"" + item + "\"] [role=tab]')");
            String there = "document.activeElement.id === 'tab-find-" + item + "'";
            for (int i = 0; i < 3 && !focusedIs(there); i++) keys.press("ArrowLeft");
            assertThat(focusedIs(there)).isTrue();
        }

        void outcome(int item, String outcome) {
            finding(item);
            keys.press("Tab");
            for (int i = 0; i < 3 && !chosen(item).equals(outcome); i++) keys.press("ArrowDown");
            assertThat(chosen(item)).isEqualTo(outcome);
        }

        String chosen(int item) {
            return page.locator("input[name=outcome-" + item + "]:checked").inputValue();
        }

        void cite(int item, String title, String year, String section) {
            keys.press("Alt+v");
            tabTo("document.activeElement.dataset.source === 'MTUS'");
            keys.press("Enter");
            for (String part : List.of(title, year, section)) {
                keys.type(part);
                keys.press("Tab");
            }
            says("[data-evidence='" + item + "'] .ev-printed", "MTUS " + title + " " + year);
        }

        void says(String where, String words) {
            page.waitForFunction(
                    "([where, words]) => document.querySelector(where).textContent.includes(words)",
                    List.of(where, words));
        }

        boolean focusedIs(String there) {
            return Boolean.TRUE.equals(page.evaluate("() => " + there));
        }

        void tabTo(String there) {
            for (int i = 0; i < MOST_TABS && !focusedIs(there); i++) keys.press("Tab");
            assertThat(focusedIs(there)).as(there).isTrue();
        }
    }
}
