package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.review.Draft;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.security.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviewer's desk in a real browser, on a fictional case of two items and two files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesTest {
    private static final int MOST_TABS = 80;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private CaseNumber number;
    private Actor reviewer;

    @BeforeAll
    void open() {
        number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        UUID account = SERVER.part(Accounts.class).idOf("reviewer").orElseThrow();
        reviewer = new Actor(account.toString(), Role.REVIEWER);
    }

    private Page desk(CaseNumber of) {
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        sitDown(page, of);
        return page;
    }

    private static void sitDown(Page page, CaseNumber of) {
        page.navigate("/desk/" + of);
        page.waitForSelector("#desk[data-ready]");
        page.waitForSelector(".dk-page[data-drawn]");
    }

    private static void saved(Page page) {
        page.waitForFunction("() => document.getElementById('saved').textContent.startsWith('Saved at')");
    }

    private CaseView view(CaseNumber of) {
        return SERVER.part(CaseQueries.class)
                .oneCase(reviewer, of, Instant.now())
                .orElseThrow();
    }

    @Test
    void a_reviewer_reads_writes_and_signs_with_the_keyboard_alone() {
        CaseNumber own = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(own);
        Keyboard keys = page.keyboard();

        keys.press("j");
        page.waitForFunction("() => document.getElementById('goto').value === '2'");
        keys.press("/");
        keys.type("\"modified duty\"");
        keys.press("Enter");
        page.waitForFunction("() => document.querySelectorAll('#hits li').length === 8");
        keys.press("Alt+g");
        assertThat(page.locator("#hits-say").textContent()).isEqualTo("Hit 2 of 8 hits on 8 pages.");
        page.waitForSelector(".dk-box--now");

        keys.press("Alt+p");
        page.waitForFunction("() => document.activeElement.classList.contains('dk-line')");
        for (int i = 0; i < 5; i++) keys.press("ArrowUp");
        keys.press("Shift+ArrowDown");
        assertThat(page.locator("#picked").textContent())
                .isEqualTo("Picked: 1. progress-report.pdf, page 2, lines 3–4");
        keys.press("q");
        assertThat(focusedLabel(page)).isEqualTo("Sentence 1 of the summary");
        keys.press("Enter");
        keys.type("The patient reported low back pain.");
        page.waitForSelector(".dk-sentence.is-unsupported");
        assertThat(page.locator("#meter-sentences").textContent()).isEqualTo("1");
        keys.press("Alt+l");
        page.waitForFunction("() => document.getElementById('meter-sentences').textContent === '0'");

        for (int item = 1; item <= 2; item++) decide(page, item);
        keys.press("Control+s");
        saved(page);
        assertThat(page.locator("#meter-items").textContent()).isEqualTo("0 of 2");

        tabTo(page, "sign-link");
        keys.press("Enter");
        page.waitForURL("**/sign");
        assertThat(page.locator("main").textContent())
                .contains("progress-report.pdf, page 2, lines 3–4")
                .contains("of 8 pages opened");
        good(page, "desk-sign");
        tabTo(page, "agree");
        keys.press("Space");
        tabTo(page, "name");
        keys.type("Fenella Quillfeather");
        keys.press("Enter");
        page.waitForURL("**/desk/" + own);
        page.waitForSelector("#desk[data-ready]");
        assertThat(page.locator(".dk-state").first().textContent()).startsWith("Signed ");

        assertThat(view(own).stage()).isEqualTo(Stage.QUALITY);
        Draft draft = view(own).draft().orElseThrow();
        assertThat(draft.summary().orElseThrow().text()).endsWith("The patient reported low back pain.");
        assertThat(draft.on(2).orElseThrow().outcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(signatures(own)).containsExactly("Fenella Quillfeather");
    }

    private static void decide(Page page, int item) {
        Keyboard keys = page.keyboard();
        keys.press("Alt+i");
        tabTo(page, "tab-find-" + item);
        keys.press("Tab");
        keys.press("ArrowDown");
        assertThat(page.locator("input[name=outcome-" + item + "]:checked").inputValue())
                .isEqualTo("OVERTURNED");
        for (int i = 0; i < MOST_TABS && !focusedText(page).equals("Add a sentence"); i++) keys.press("Tab");
        keys.press("Enter");
        keys.type("Therefore, item " + item + " is medically necessary.");
    }

    private static List<String> signatures(CaseNumber of) {
        return SERVER.part(JdbcClient.class)
                .sql("select typed_name from desk_signature s join desk_signature_done d on d.signature = s.id"
                        + " where number = ?")
                .param(of.value())
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    @Test
    void the_desk_can_be_used_by_everyone_at_both_widths() {
        Page page = desk(number);
        good(page, "desk");
        page.locator("#q").fill("lumbar");
        page.locator("#q").press("Enter");
        page.waitForSelector(".dk-box--now");
        page.locator("[data-open='1']").click();
        page.locator("[data-add='1']").click();
        page.keyboard().type("She reported low back pain of 7/10 on March 3, 2026.");
        page.waitForSelector(".dk-sentence.is-unsupported");
        saved(page);
        good(page, "desk-item");
        page.keyboard().press("Alt+h");
        assertThat(page.locator("#help").isVisible()).isTrue();
        good(page, "desk-keys");
        page.keyboard().press("Escape");
        assertThat(page.locator("#help").isVisible()).isFalse();
    }

    @Test
    void a_page_counts_as_opened_only_after_it_was_shown() {
        CaseNumber own = FictionalReview.withTwoFiles(SERVER, "reviewer");
        OpenedPages opened = SERVER.part(OpenedPages.class);
        Page page = desk(own);
        page.waitForFunction("() => document.getElementById('meter-pages').textContent.startsWith('1 of 8')"
                + " || document.getElementById('meter-pages').textContent.startsWith('2 of 8')");
        List<Integer> first =
                opened.by(own, reviewer).stream().map(OpenedPages.Opened::page).toList();
        assertThat(first).contains(1).doesNotContain(4, 5);

        page.locator("#goto").fill("8");
        page.locator("#goto").press("Enter");
        page.waitForSelector(".dk-page[data-index='7'][data-drawn]");
        page.waitForTimeout(2_500);
        assertThat(opened.by(own, reviewer)).anyMatch(one -> one.page() == 3 && one.millis() >= 1_000);
        assertThat(opened.by(own, reviewer)).noneMatch(one -> one.page() == 5);
    }

    @Test
    void what_is_marked_on_a_page_is_dragged_into_the_draft() {
        CaseNumber own = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(own);
        Locator line = page.locator(".dk-page[data-index='0'] .dk-line[data-line='3']");
        line.evaluate("line => { const range = document.createRange(); range.selectNodeContents(line);"
                + " const s = document.getSelection(); s.removeAllRanges(); s.addRange(range); }");
        assertThat(page.locator("#picked").textContent()).contains("page 1, line 3");
        line.dragTo(page.locator("[data-part='0'] .dk-part__title"));
        assertThat(page.locator("[data-sentences='0'] textarea").first().inputValue())
                .isEqualTo("Low back pain rated 7/10, worse with sitting.");
        assertThat(page.locator("[data-sentences='0'] .dk-link").first().textContent())
                .startsWith("1. progress-report.pdf, page 1, line 3");
        saved(page);
    }

    @Test
    void of_two_windows_the_slower_is_told_and_nothing_typed_is_lost() {
        CaseNumber own = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page first = desk(own);
        Page second = first.context().newPage();
        sitDown(second, own);
        first.locator("#diagnoses").fill("Typed in the first window");
        saved(first);
        second.locator("#diagnoses").fill("Typed in the second window");
        second.waitForSelector("#notice:visible");
        assertThat(second.locator("#notice").textContent()).contains("changed in another window");
        assertThat(Browser.violations(second)).isEmpty();
        second.locator("#notice-buttons button").nth(0).click();
        assertThat(second.locator("#diagnoses").inputValue()).isEqualTo("Typed in the first window");
        sitDown(second, own);
        second.locator("#aside button").click();
        assertThat(second.locator("#diagnoses").inputValue()).isEqualTo("Typed in the second window");
        saved(second);
        second.close();
    }

    @Test
    void a_laptop_that_was_closed_before_it_could_save_offers_what_was_typed() {
        CaseNumber own = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(own);
        // Not by the browser's own means: these let a request go that a closing window sends.
        page.evaluate("() => { const real = window.fetch; window.fetch = (path, how) => how?.method === 'PUT'"
                + " ? Promise.reject(new TypeError('no connection')) : real(path, how); }");
        page.locator("#diagnoses").fill("Typed without a connection");
        page.waitForFunction("() => document.getElementById('saved').textContent.includes('no connection')");
        page.evaluate(
                "() => { localStorage.setItem('kept', Object.keys(localStorage).find(k => k.startsWith('openimr-desk/'))); }");
        Page reopened = page.context().newPage();
        page.close();
        sitDown(reopened, own);
        reopened.waitForSelector("#notice:visible");
        reopened.locator("#notice-buttons button").nth(0).click();
        assertThat(reopened.locator("#diagnoses").inputValue()).isEqualTo("Typed without a connection");
        saved(reopened);
        assertThat(reopened.evaluate("() => localStorage.getItem(localStorage.getItem('kept'))"))
                .isNull();
    }

    @Test
    void panes_are_sized_with_the_keys_and_stay_so() {
        Page page = desk(number);
        Locator split = page.locator("#split-1");
        double before = page.locator("#pane-pages").boundingBox().width;
        split.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#pane-pages").boundingBox().width).isLessThan(before - 20);
        assertThat(split.getAttribute("aria-valuenow")).isEqualTo("40");
        page.reload();
        page.waitForSelector("#desk[data-ready]");
        assertThat(split.getAttribute("aria-valuenow")).isEqualTo("40");
    }

    @Test
    void a_window_that_changes_its_size_keeps_its_page() {
        Page page = desk(number);
        page.locator("#goto").fill("5");
        page.locator("#goto").press("Enter");
        page.waitForSelector(".dk-page[data-index='4'][data-drawn]");
        for (int width : List.of(320, 1280, 700, 1280)) {
            page.setViewportSize(width, 900);
            page.waitForTimeout(800);
            assertThat(page.locator("#goto").inputValue()).as("at " + width).isEqualTo("5");
        }
        page.setViewportSize(1280, 5_000);
        page.waitForTimeout(800);
        page.setViewportSize(1280, 900);
        page.waitForTimeout(800);
        assertThat(page.locator("#goto").inputValue()).isEqualTo("5");
    }

    @Test
    void for_everyone_else_the_desk_is_not_there() {
        Page page = BROWSER.signedIn("second-reviewer");
        String other = theirs(page, number.value());
        assertThat(other.replace(number.value(), "CM99-9999999")).isEqualTo(theirs(page, "CM99-9999999"));
        for (String path : List.of("/contents", "/search?q=pain", "/sign")) {
            assertThat(page.request().get("/desk/" + number + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        for (String login : List.of("case-manager", "worker", "claims-administrator", "regulator", "public")) {
            Page theirs = BROWSER.signedIn(login);
            assertThat(theirs.request().get("/desk/" + number).status())
                    .as(login)
                    .isEqualTo(403);
            assertThat(theirs.request().get("/desk/CM99-9999999").status())
                    .as(login)
                    .isEqualTo(403);
        }
        BROWSER.get().complaints();
    }

    /** The page under that number as it came, without its token. */
    private static String theirs(Page page, String number) {
        APIResponse answer =
                page.request().get("/desk/" + number, RequestOptions.create().setHeader("Accept", "text/html"));
        assertThat(answer.status()).isEqualTo(404);
        return answer.text().replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void who_answers_for_the_review_looks_and_changes_nothing() {
        Page page = BROWSER.signedIn("quality");
        sitDown(page, number);
        assertThat(page.locator("#save-button").count()).isZero();
        assertThat(page.locator("#sign-link").count()).isZero();
        assertThat(page.locator("#diagnoses").isEditable()).isFalse();
        String token = page.locator("#token input[name=_csrf]").getAttribute("value");
        APIResponse answer = page.request()
                .put(
                        "/desk/" + number + "/draft",
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"version\":0,\"draft\":{\"summary\":{},\"items\":[]}}"));
        assertThat(answer.status()).isEqualTo(403);
        good(page, "desk-quality");
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_TABS && !focusedId(page).equals(id); i++)
            page.keyboard().press("Tab");
        for (int i = 0; i < MOST_TABS && !focusedId(page).equals(id); i++)
            page.keyboard().press("Shift+Tab");
        assertThat(focusedId(page)).isEqualTo(id);
    }

    private static String focusedId(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    private static String focusedText(Page page) {
        return ((String) page.evaluate("() => document.activeElement.textContent")).strip();
    }

    private static String focusedLabel(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('aria-label') ?? ''");
    }
}
