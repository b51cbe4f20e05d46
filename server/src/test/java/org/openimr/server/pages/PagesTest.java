package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.server.RunningServer;

/** Every page in a real browser, on the demonstration: what it says, for whom, and whether everyone can use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final int MOST_TABS = 40;
    private static final int PASSING_SECONDS = 120;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void axe_finds_a_planted_fault() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        page.evaluate("() => { const i = document.createElement('img'); i.src = '/img/openimr.svg';"
                + " document.querySelector('main').append(i); }");
        assertThat(Browser.violations(page)).anyMatch(found -> found.startsWith("image-alt"));
    }

    @Test
    void the_policy_stops_a_planted_script() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        page.evaluate("() => { const s = document.createElement('script'); s.textContent = 'window.planted = 1';"
                + " document.body.append(s); }");
        assertThat(page.evaluate("() => window.planted === undefined")).isEqualTo(true);
        assertThat(BROWSER.get().complaints()).anyMatch(heard -> heard.contains("Content Security Policy"));
    }

    @Test
    void home_offers_examples_that_give_results() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        assertThat(page.title()).startsWith("How was a treatment like mine decided?");
        Locator examples = page.locator(".oi-examples a");
        assertThat(examples.count()).isEqualTo(3);
        good(page, "home");
        for (int i = 0; i < 3; i++) {
            page.navigate("/");
            page.locator(".oi-examples a").nth(i).click();
            page.waitForURL("**/decisions?**");
            assertThat(page.locator(".oi-row").count()).isPositive();
        }
    }

    @Test
    void the_numbers_of_home_are_those_of_their_searches() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        List<String> numbers = page.locator(".oi-numbers a span").allTextContents();
        for (int i = 0; i < numbers.size(); i++) {
            page.navigate("/");
            page.locator(".oi-numbers a").nth(i).click();
            page.waitForURL("**/decisions**");
            String expected = numbers.get(i).equals("0") ? "No disputed treatment" : numbers.get(i) + " disputed";
            assertThat(page.title()).startsWith(expected);
        }
    }

    @Test
    void by_keyboard_alone_a_search_leads_to_a_determination() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        tabTo(page, "q");
        page.keyboard().type("physical therapy");
        page.keyboard().press("Enter");
        page.waitForURL("**/decisions?q=*");
        assertThat(page.title()).contains("“physical therapy”");
        assertThat(page.locator("mark").count()).isPositive();
        good(page, "results");
        String first = page.locator(".oi-row__title a").first().textContent();
        tabToText(page, first);
        page.keyboard().press("Enter");
        page.waitForURL("**/decisions/CM*");
        assertThat(page.locator("#letter-title").isVisible()).isTrue();
        page.evaluate("() => window.scrollTo(0, 0)");
        good(page, "determination");
    }

    @Test
    void narrowing_needs_no_script() {
        for (Page page : List.of(BROWSER.get().person(), BROWSER.get().personWithoutScripts())) {
            page.navigate("/decisions");
            Locator overturned =
                    page.locator("#answer .oi-facet__value", new Page.LocatorOptions().setHasText("Overturned"));
            String count = overturned.locator(".oi-facet__count").textContent();
            overturned.click();
            page.waitForURL("**outcome=overturned**");
            assertThat(page.locator("h1").textContent()).startsWith(count + " disputed");
            assertThat(page.locator(".oi-row .oi-outcome--upheld").count()).isZero();
            assertThat(page.locator(".oi-chosen__tag").count()).isEqualTo(1);
        }
    }

    @Test
    void with_scripts_narrowing_changes_only_a_part_of_the_page() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        page.evaluate("() => { window.sameDocument = true; }");
        page.locator("#answer .oi-facet__value", new Page.LocatorOptions().setHasText("Overturned"))
                .click();
        page.locator(".oi-chosen__tag").waitFor();
        assertThat(page.evaluate("() => window.sameDocument === true")).isEqualTo(true);
        assertThat(focusedId(page)).startsWith("f-outcome-");
        assertThat(page.title()).startsWith(page.locator("h1").textContent());
    }

    @Test
    void a_search_without_results_says_what_to_do_next() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=xylophone");
        assertThat(page.title()).startsWith("Nothing matches “xylophone”");
        assertThat(page.locator(".oi-empty").textContent()).contains("fewer or more general words");
        good(page, "no-results");
    }

    @Test
    void pointing_at_a_datum_marks_its_words_in_the_letter_and_back() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        page.locator(".oi-row__title a").first().click();
        page.locator(".oi-item [data-mark$='.rationale']").first().hover();
        assertThat(page.locator(".oi-paper .is-marked").first().getAttribute("data-field"))
                .endsWith(".rationale");
        page.locator(".oi-paper [data-field='issues[0].decision']").hover();
        assertThat(page.locator(".oi-item .usa-card__header.is-marked, .oi-paper .is-marked")
                        .count())
                .isPositive();
        page.locator("[data-show]").first().focus();
        assertThat(page.locator(".oi-paper .is-marked").count()).isGreaterThan(1);
    }

    @Test
    void a_determination_can_be_taken_along() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        page.locator(".oi-row__title a").first().click();
        String address = page.url().replaceAll("#.*", "");
        assertThat(page.request().get(address + "/letter.pdf").headers().get("content-type"))
                .isEqualTo("application/pdf");
        assertThat(page.request().get(address + "/determination.json").text()).contains("\"issues\"");
        assertThat(page.request().get(address + "/letter.txt").text()).contains("CLINICAL CASE SUMMARY");
    }

    @Test
    void a_case_manager_signs_in_and_gives_a_command_by_keyboard() {
        Page page = BROWSER.get().person();
        page.navigate("/queue");
        page.waitForURL("**/sign-in**");
        good(page, "sign-in");
        tabTo(page, "username");
        page.keyboard().type("case-manager");
        page.keyboard().press("Tab");
        page.keyboard().type("fictional-demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/queue**");
        assertThat(page.title()).contains("today");
        good(page, "queue");

        the_arithmetic_unfolds(page);
        page.navigate("/queue?who=me&stage=eligible");
        String number = page.locator(".oi-queue tbody th a").first().textContent();
        tabToText(page, number);
        page.keyboard().press("Enter");
        page.waitForURL("**/cases/*");
        good(page, "case");
        tabTo(page, "send-assignment-notice-method");
        page.keyboard().type("Electronic");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**done=send-assignment-notice");
        assertThat(page.locator("[role=status]").textContent()).contains("recorded as sent");
        assertThat(page.locator(".oi-stage").textContent()).isEqualTo("Waiting for records");
    }

    @Test
    void a_refusal_says_why_and_keeps_what_was_typed() {
        Page page = signedIn("case-manager");
        page.navigate("/queue?stage=ready_for_review");
        page.locator(".oi-queue tbody th a").first().click();
        unfold(page, "do-assign-reviewer");
        Locator reviewer = page.locator("#assign-reviewer-reviewer");
        String chosen = reviewer.locator("option").last().getAttribute("value");
        reviewer.selectOption(chosen);
        page.locator("#do-assign-reviewer button").click();
        assertThat(page.locator("#refusal").textContent()).contains("IMR-131").contains("Lab. Code 139.5(c)(2)");
        page.waitForFunction("() => document.activeElement.id === 'refusal'");
        assertThat(reviewer.inputValue()).isEqualTo(chosen);
        good(page, "refusal");
    }

    @Test
    void a_form_with_a_fault_comes_back_as_it_was_typed() {
        Page page = signedIn("case-manager");
        page.navigate("/queue?stage=awaiting_records");
        page.locator(".oi-queue tbody th a").first().click();
        Locator form = page.locator("#do-receive-record");
        unfold(page, "do-receive-record");
        form.evaluate("form => form.noValidate = true");
        page.locator("#receive-record-kind").selectOption("PHYSICIAN_REPORT");
        form.locator("button").click();
        assertThat(page.locator("#refusal").textContent()).contains("API-102");
        assertThat(page.locator("#receive-record-kind").inputValue()).isEqualTo("PHYSICIAN_REPORT");
        assertThat(page.locator("#receive-record-description-error").isVisible())
                .isTrue();
        assertThat(Browser.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "intake, awaiting_records",
        "reviewer, in_review",
        "medical-director, quality",
        "quality, determined",
        "regulator, eligibility"
    })
    void every_role_can_use_its_queue_and_everything_on_its_cases(String login, String stage) {
        Page page = signedIn(login);
        page.navigate("/queue?stage=" + stage);
        page.locator(".oi-queue tbody th a").first().click();
        page.waitForURL("**/cases/*");
        assertThat(page.locator(".oi-action").count())
                .as("what the role can do")
                .isPositive();
        page.evaluate("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        good(page, "case-" + login);
    }

    @Test
    void a_case_is_shown_on_a_day_in_the_past_and_nothing_can_be_done_there() {
        Page page = signedIn("regulator");
        page.navigate("/queue?stage=determined");
        page.locator(".oi-queue tbody th a").first().click();
        page.waitForURL("**/cases/*");
        String number = page.url().substring(page.url().lastIndexOf('/') + 1);
        int events = page.locator(".oi-events li").count();
        page.locator("summary:has-text('another day')").click();
        page.locator("#on").fill(dayOfTheNotice(page));
        page.locator("form button:has-text('Show that day')").click();
        page.waitForURL("**/as-of?**");
        assertThat(page.locator("#past").textContent()).contains("As it stood at the end of");
        assertThat(page.locator(".oi-events li").count()).isPositive().isLessThan(events);
        assertThat(page.locator(".oi-action").count()).isZero();
        good(page, "case-past");
        page.navigate("/cases/" + number + "/as-of?on=2001-01-01&reading=known");
        assertThat(page.locator("h1").textContent()).contains("nothing of this case had been written down");
        good(page, "case-past-empty");
        page.navigate("/cases/" + number + "/as-of?on=yesterday");
        assertThat(page.locator("h1").textContent()).isEqualTo("That is no day");
    }

    /** When the notice of assignment went out, from the timeline. */
    private static String dayOfTheNotice(Page page) {
        String when = page.locator(".oi-events li:has-text('notice of assignment was sent') .oi-quiet span")
                .first()
                .textContent();
        return LocalDate.parse(when, DateTimeFormatter.ofPattern("EEE, MMM d, uuuu, h:mm a", Locale.US))
                .toString();
    }

    @Test
    void the_calendar_shows_by_days_what_the_queue_shows_by_work() {
        Page page = signedIn("case-manager");
        page.locator("#calendar").click();
        page.waitForURL("**/queue/calendar");
        assertThat(page.title()).contains("in the next seven days");
        assertThat(page.locator(".oi-group h2").count()).isGreaterThan(2);
        good(page, "calendar");
        String number = page.locator(".oi-item-line a").first().textContent();
        page.locator(".oi-item-line a").first().click();
        page.waitForURL("**/cases/" + number);
    }

    @Test
    void the_ledger_shows_what_late_records_would_cost_and_why() {
        Page page = signedIn("regulator");
        page.navigate("/oversight");
        page.locator("#penalties").click();
        page.waitForURL("**/oversight/penalties");
        // The days of the demonstration pass in the minute after its start.
        for (int i = 0; i < PASSING_SECONDS && page.locator("#late").count() == 0; i++) {
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(page.title()).contains("for late records");
        assertThat(page.locator("section:has(#late)").textContent())
                .contains("$500")
                .contains("not more than $5,000, 8 CCR 9792.12(c)(6)");
        good(page, "penalties");
    }

    @Test
    void each_figure_of_a_month_leads_to_the_cases_behind_it() {
        Page page = signedIn("regulator");
        page.navigate("/oversight");
        page.locator("#months").click();
        page.waitForURL("**/oversight/months/*");
        good(page, "month");
        Locator applications = page.locator("tr:has-text('Total applications')");
        String value = applications.locator("strong").textContent();
        applications.locator("a").click();
        page.waitForURL("**/total-applications");
        assertThat(page.locator("#behind li").count()).isPositive().hasToString(value);
        good(page, "month-cases");
        assertThat(page.navigate("/oversight/months/2999-01").status()).isEqualTo(404);
        assertThat(page.navigate("/oversight/months/soon").status()).isEqualTo(404);
        BROWSER.get().complaints();
    }

    @Test
    void what_is_not_there_is_said_with_what_is_safe() {
        Page page = BROWSER.get().person();
        Response answer = page.navigate("/decisions/CM99-9999999");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main").textContent()).contains("Nothing was changed");
        good(page, "not-found");
    }

    private static void the_arithmetic_unfolds(Page page) {
        Locator why = page.locator(".oi-why").first();
        Locator arithmetic = why.locator(".oi-why__text");
        assertThat(arithmetic.isVisible()).isFalse();
        why.locator("summary").hover();
        assertThat(arithmetic.isVisible()).as("under the pointer").isTrue();
        page.mouse().move(0, 0);
        why.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(arithmetic.isVisible()).as("by keyboard").isTrue();
        page.keyboard().press("Escape");
        assertThat(arithmetic.isVisible()).isFalse();
    }

    @Test
    void on_paper_the_arithmetic_is_unfolded_and_nothing_is_to_be_pressed() {
        Page page = signedIn("case-manager");
        page.locator(".oi-queue tbody th a").first().click();
        page.waitForURL("**/cases/*");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".oi-why__text").first().isVisible()).isTrue();
        assertThat(page.locator("main button:visible").count()).isZero();
        assertThat(page.locator(".oi-header").isVisible()).isFalse();
        Browser.picturesOf(page, "case-on-paper");
    }

    private static Page signedIn(String login) {
        Page page = BROWSER.signedIn(login);
        page.waitForURL("**/queue**");
        return page;
    }

    private static void unfold(Page page, String form) {
        Locator fold = page.locator("details:has(#" + form + ")");
        if (fold.getAttribute("open") == null) fold.locator("summary").click();
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < MOST_TABS && !focusedId(page).equals(id); i++)
            page.keyboard().press("Tab");
        assertThat(focusedId(page)).isEqualTo(id);
    }

    private static void tabToText(Page page, String text) {
        for (int i = 0; i < MOST_TABS && !focused(page).equals(text.strip()); i++)
            page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo(text.strip());
    }

    private static String focusedId(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    private static String focused(Page page) {
        return ((String) page.evaluate("() => document.activeElement.textContent")).strip();
    }
}
