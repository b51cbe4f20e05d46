package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Citation;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.server.RunningServer;

/** What waits for the Administrative Director, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalsPageTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void the_regulator_finds_what_waits_why_and_the_form_that_answers_it() {
        FictionalCases cases = new FictionalCases(SERVER);
        CaseNumber doubtful = cases.doubtful();
        CaseNumber referred = cases.eligible();
        cases.give(referred, FictionalCases.MANAGER, referral());
        Page page = BROWSER.signedIn("regulator");
        page.locator("nav a[href='/oversight']").click();
        page.locator("#approvals").click();
        page.waitForURL("**/oversight/approvals");
        assertThat(page.title()).matches("\\d+ approvals wait for you.*");
        assertThat(page.locator("section:has(#doubt)").textContent())
                .contains(doubtful.value(), "Waits 1 day, since", "Lab. Code 4610.5(h)(1)");
        assertThat(page.locator("section:has(#penalty) li:has-text('" + referred + "')")
                        .textContent())
                .contains("three days late", "8 CCR 9792.12(c)(6)");
        assertThat(page.locator("section:has(#eligibility) li").count()).isPositive();
        good(page, "approvals");
        page.locator("section:has(#doubt) li a:has-text('" + doubtful + "')").click();
        page.waitForURL("**/cases/" + doubtful + "#do-find-eligible");
        assertThat(page.locator("#do-find-eligible button").isVisible()).isTrue();
    }

    @Test
    void who_only_oversees_is_told_whom_it_waits_for() {
        new FictionalCases(SERVER).doubtful();
        Page page = BROWSER.signedIn("medical-director");
        page.navigate("/oversight/approvals");
        assertThat(page.title()).contains("for the Administrative Director");
        assertThat(page.locator(".oi-item-line a").first().getAttribute("href")).doesNotContain("#");
    }

    private static EnterPenalty referral() {
        return new EnterPenalty(new PenaltyEntry(
                Instant.now(),
                PenaltyEntry.Kind.REFERRED,
                0,
                Citation.regulation("9792.12(c)(6)"),
                "The fictional records are three days late."));
    }
}
