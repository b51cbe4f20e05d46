package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.ArchiveIndex;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.server.RunningServer;

/** How like items were decided, at the desk in a real browser. */
class DeskLikePageTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String LIKE = "[data-like='1'] ";

    private static void sitDown(Page page, CaseNumber number) {
        page.navigate("/desk/" + number);
        page.waitForSelector("#desk[data-ready]");
        page.waitForSelector(".dk-page[data-drawn]");
    }

    private static APIResponse ask(Page page, CaseNumber number) {
        String token = page.locator("#token input[name=_csrf]").getAttribute("value");
        return page.request()
                .post("/desk/" + number + "/like/1", RequestOptions.create().setHeader("X-CSRF-TOKEN", token));
    }

    private static Object height(Page page) {
        return page.evaluate("() => document.documentElement.scrollHeight");
    }

    /** Thirteen, three of them overturned. */
    private static void publish() {
        ArchiveIndex archive = SERVER.part(ArchiveIndex.class);
        for (int i = 1; i <= 13; i++) {
            archive.add(FictionalDecision.of(
                    new CaseNumber("CM13-%07d".formatted(i)),
                    i % 2 == 0 ? "MRI of the lumbar spine" : "MRI lumbar spine without contrast",
                    i % 5 == 1 ? Outcome.OVERTURNED : Outcome.UPHELD));
        }
        archive.commit();
    }

    @Test
    void like_items_are_shown_after_the_first_view_and_then_it_stays() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        publish();
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        sitDown(page, number);
        page.locator("[data-open='1']").click();
        page.locator(LIKE + "summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(LIKE + ".lk-say").textContent()).startsWith("Record your first view");
        assertThat(page.locator(LIKE + ".lk-ask").isDisabled()).isTrue();
        assertThat(page.locator(LIKE + ".lk-row").count()).isZero();
        APIResponse early = ask(page, number);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("DESK-401");
        good(page, "desk-like-before");

        Object height = height(page);
        page.locator("#first-1").selectOption("OVERTURNED");
        page.locator(LIKE + ".lk-ask").focus();
        page.keyboard().press("Enter");
        page.waitForSelector(LIKE + ".lk-row");
        assertThat(page.locator(LIKE + ".lk-found").textContent())
                // The demonstration has decided one more: "MRI of the lumbar spine, repeat".
                .contains("14 decided items are near enough, in 14 determinations.")
                .contains("3 of 14 were overturned, 21 % (95 % interval 8 to 48 %")
                .contains("Information, not a suggestion");
        assertThat(page.locator(LIKE + ".lk-row .oi-outcome svg").count())
                .isEqualTo(page.locator(LIKE + ".lk-row").count());
        assertThat(page.locator(LIKE + ".lk-row").first().textContent()).contains("same service");
        String address = page.locator(LIKE + ".lk-row a").first().getAttribute("href");
        assertThat(page.request().get(address).status()).isEqualTo(200);
        assertThat(page.locator(LIKE + ".lk-row a").first().getAttribute("target"))
                .isEqualTo("_blank");
        assertThat(page.locator("#first-1").isDisabled()).isTrue();
        assertThat(page.locator("input[name=outcome-1]:checked").inputValue()).isEmpty();
        assertThat(height(page)).as("nothing outside of the pane moves").isEqualTo(height);
        good(page, "desk-like");

        sitDown(page, number);
        assertThat(page.locator("#first-1").isDisabled()).isTrue();
        assertThat(page.locator("#first-1").inputValue()).isEqualTo("OVERTURNED");
        assertThat(page.locator("#first-2").isDisabled()).isFalse();
        assertThat(page.locator(LIKE + ".lk-row").count()).isZero();
        assertThat(page.locator(LIKE + ".lk-log li").count()).isEqualTo(1);
    }

    @Test
    void who_answers_for_the_review_reads_that_it_was_asked_and_asks_nothing() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page quality = BROWSER.signedIn("quality");
        sitDown(quality, number);
        assertThat(quality.locator(LIKE + ".lk-ask").count()).isZero();
        assertThat(quality.request().get("/desk/" + number + "/like").text()).isEqualTo("[]");
        assertThat(ask(quality, number).status()).isEqualTo(403);
        Page manager = BROWSER.signedIn("case-manager");
        assertThat(manager.request().get("/desk/" + number + "/like").status()).isEqualTo(403);
    }

    @Test
    void a_window_that_did_not_know_is_told_that_the_first_view_stays() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        sitDown(page, number);
        page.locator("[data-open='1']").click();
        page.locator("#first-1").selectOption("UPHELD");
        page.waitForFunction("() => document.getElementById('saved').textContent.startsWith('Saved at')");
        assertThat(ask(page, number).status()).isEqualTo(200);
        page.locator("#first-1").selectOption("OVERTURNED");
        page.waitForSelector("#notice:not([hidden])");
        assertThat(page.locator("#notice-text").textContent())
                .contains("DESK-402")
                .contains("the outcome itself is free");

        sitDown(page, number);
        page.locator("#notice-buttons button").first().click();
        assertThat(page.locator("#first-1").inputValue()).isEqualTo("UPHELD");
        page.waitForFunction("() => document.getElementById('saved').textContent.startsWith('Saved at')");
    }
}
