package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.criteria.CriteriaRecord;
import org.openimr.determination.criteria.TreeAnswer;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.evidence.SearchTier;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.process.review.Draft;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.security.Accounts;

/** The evidence of an item at the desk, in a real browser and by keyboard, on a fictional case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskEvidenceTest {
    private static final int MOST_TABS = 120;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static Page desk(CaseNumber of) {
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        page.navigate("/desk/" + of);
        page.waitForSelector("#desk[data-ready]");
        page.waitForSelector(".dk-page[data-drawn]");
        return page;
    }

    private static void saved(Page page) {
        page.waitForFunction("() => document.getElementById('saved').textContent.startsWith('Saved at')");
    }

    /** The second item, physical therapy, is open and its recommendations are in view. */
    private static void evidence(Page page) {
        page.keyboard().press("Alt+i");
        page.keyboard().press("Alt+i");
        page.keyboard().press("Alt+v");
        page.waitForFunction("() => document.activeElement.closest('.ev-held')");
    }

    @Test
    void criteria_are_gone_through_linked_and_departed_from_with_a_reason_by_keyboard() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(number);
        Keyboard keys = page.keyboard();
        evidence(page);
        assertThat(page.locator("[data-evidence='2'] .ev-held").textContent())
                .contains("Lab. Code 4604.5(c)")
                .contains("text of the law read");
        good(page, "desk-evidence-held");

        keys.press("Enter");
        page.waitForFunction("() => document.activeElement.type === 'radio'");
        assertThat(focusedName(page)).isEqualTo("ev-2-within-cap");
        keys.press("Alt+p");
        page.waitForFunction("() => document.activeElement.classList.contains('dk-line')");
        keys.press("Alt+l");
        assertThat(page.locator("#picked").textContent())
                .isEqualTo("First say how this criterion was found, then link its page.");
        for (int criterion = 0; criterion < 4; criterion++) {
            // From "met", where a radio group is entered, to "not met".
            keys.press("ArrowDown");
            keys.press("Alt+v");
        }
        keys.press("Alt+p");
        page.waitForFunction("() => document.activeElement.classList.contains('dk-line')");
        keys.press("Alt+l");
        assertThat(page.locator("[data-evidence='2'] .ev-criterion .dk-link").textContent())
                .startsWith("1. progress-report.pdf, page 1, line");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] .ev-answer').textContent"
                + " === 'The criteria are not satisfied.'");
        assertThat(page.locator("[data-evidence='2'] .ev-changes").textContent())
                .contains("From the criteria")
                .contains(
                        "would be satisfied if the records documented that the injury is from before January 1, 2004");

        page.locator("#tab-find-2").press("Enter");
        page.locator("input[name='outcome-2'][value='OVERTURNED']").press("Space");
        page.waitForFunction(
                "() => document.getElementById('findings').textContent.includes('departs from the criteria')");
        keys.press("Alt+v");
        page.waitForFunction("() => !document.querySelector('[data-evidence=\"2\"] .ev-against').hidden");
        page.locator("[data-evidence='2'] .ev-answer").scrollIntoViewIfNeeded();
        good(page, "desk-evidence-criteria");

        page.locator("[data-evidence='2'] .ev-changes button").first().press("Enter");
        assertThat(page.locator("[data-sentences='2'] textarea").first().inputValue())
                .startsWith("The criteria of Lab. Code 4604.5(c) would be satisfied if the records documented that");
        saved(page);
        APIResponse refused = sign(page, number);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("departs from the criteria of Lab. Code 4604.5(c)");

        keys.press("Alt+v");
        tabTo(page, "() => document.activeElement.closest('.ev-against') !== null");
        keys.type("She was hurt before the limit began; the application gives a later day by mistake.");
        page.waitForFunction(
                "() => !document.getElementById('findings').textContent.includes('departs from the criteria')");
        improved(page);
        cite(page);
        complete(page);
        saved(page);
        page.navigate("/desk/" + number + "/sign");
        assertThat(page.locator("main").textContent())
                .contains("Criteria of Lab. Code 4604.5(c)")
                .contains("Why the outcome departs from them: She was hurt before")
                .contains("Functional improvement is not shown. Gain in daily activities: yes")
                .contains("MTUS Fictional Guideline 2024, Section(s): Back");
        good(page, "desk-evidence-sign");
        assertThat(sign(page, number).status()).isEqualTo(302);

        EvidenceRecord record = decided(number).on(2).orElseThrow().evidence().orElseThrow();
        assertThat(record.mtus()).contains(MtusAnswer.APPLIED);
        assertThat(record.search().reached()).contains(SearchTier.MTUS);
        assertThat(record.improvement()).contains(new FunctionalImprovement(true, false, false));
        CriteriaRecord criteria = record.criteria().orElseThrow();
        assertThat(criteria.filled().answer()).isEqualTo(TreeAnswer.NOT_SATISFIED);
        assertThat(criteria.edition().sha256()).hasSize(64);
        assertThat(criteria.filled().findings())
                .anyMatch(found -> !found.places().isEmpty());
    }

    /** A mark says that the record was looked through for it. */
    private static void improved(Page page) {
        tabTo(page, "() => document.activeElement.dataset.improvement === 'gain'");
        page.keyboard().press("Space");
        assertThat(page.locator("[data-evidence='2'] [data-improvement='asked']")
                        .isChecked())
                .isTrue();
    }

    /** An MTUS guideline, typed into its fields. */
    private static void cite(Page page) {
        Keyboard keys = page.keyboard();
        tabTo(page, "() => document.activeElement.dataset.source === 'MTUS'");
        keys.press("Enter");
        keys.type("Fictional Guideline");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] [data-missing]').textContent"
                + " === '▲ Still needed: the effective year, the section.'");
        keys.press("Tab");
        keys.type("2024");
        keys.press("Tab");
        keys.type("Back");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] [data-missing]').hidden");
        assertThat(page.locator("[data-evidence='2'] .ev-printed").textContent())
                .isEqualTo("MTUS Fictional Guideline 2024, Section(s): Back");
    }

    /** What else a draft needs. */
    private static void complete(Page page) {
        page.locator("[data-open='0']").click();
        page.locator("[data-add='0']").click();
        page.keyboard().type("A fictional summary.");
        page.locator("[data-open='1']").click();
        page.locator("#tab-find-1").click();
        page.locator("input[name='outcome-1'][value='UPHELD']").check();
        page.locator("[data-add='1']").click();
        page.keyboard().type("Therefore, item 1 is not medically necessary.");
    }

    private static APIResponse sign(Page page, CaseNumber number) {
        APIResponse shown = page.request().get("/desk/" + number + "/sign");
        String form = "command=" + value(shown.text(), "command") + "&version=" + value(shown.text(), "version")
                + "&sha256=" + value(shown.text(), "sha256") + "&_csrf=" + value(shown.text(), "_csrf")
                + "&name=Fenella+Quillfeather&agree=true";
        return page.request()
                .post(
                        "/desk/" + number + "/sign",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setMaxRedirects(0)
                                .setData(form));
    }

    private static String value(String html, String name) {
        String from = html.substring(html.lastIndexOf("name=\"" + name + "\""));
        String rest = from.substring(from.indexOf("value=\"") + "value=\"".length());
        return rest.substring(0, rest.indexOf('"'));
    }

    private static Draft decided(CaseNumber number) {
        UUID account = SERVER.part(Accounts.class).idOf("reviewer").orElseThrow();
        return SERVER.part(CaseQueries.class)
                .oneCase(new Actor(account.toString(), Role.REVIEWER), number, Instant.now())
                .orElseThrow()
                .draft()
                .orElseThrow();
    }

    @Test
    void the_path_opens_step_by_step_and_studies_that_disagree_are_rated() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(number);
        evidence(page);
        String item = "[data-evidence='2'] ";
        assertThat(page.locator(item + "[data-tier='STUDIES'] textarea").isVisible())
                .isFalse();
        for (String tier : List.of("MTUS", "ACOEM_OR_ODG", "OTHER_GUIDELINES")) {
            page.locator(item + "[data-tier='" + tier + "'] select")
                    .selectOption(new String[] {tier.equals("MTUS") ? "PRESUMPTION_CHALLENGED" : "NONE_APPLIES"});
            page.locator(item + "[data-tier='" + tier + "'] .ev-why textarea").fill("A fictional reason.");
        }
        page.locator(item + "[data-tier='STUDIES'] [data-source='STUDY']").click();
        page.keyboard().type("Example A");
        page.waitForFunction("() => document.getElementById('findings').textContent.includes('compare the studies')");
        page.locator("#ev-question-2").selectOption("TREATMENT_BENEFIT");
        for (int study = 0; study < 2; study++)
            page.locator(item + "[data-conflict] button:text('Add a study')").click();
        page.locator(item + "[data-conflict] [data-part='firstAuthor']").first().fill("Example B");
        page.locator(item + "[data-rate='favors']").last().selectOption("THE_DENIAL");
        page.locator(item + "[data-rate='level']").first().selectOption("L1B");
        page.locator(item + "[data-rate='level']").last().selectOption("L4");
        assertThat(page.locator(item + "[data-rate='level'] option:checked")
                        .first()
                        .textContent())
                .isEqualTo("1b: low-bias randomized controlled trial [T]");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] .ev-weighing').textContent"
                + " === 'Example B has the better evidence: it is of the stronger level.'");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] .ev-lacks').textContent"
                + ".includes('the reason for level 4')");
        assertThat(page.locator(item + "[data-level-reason]").last().isVisible())
                .isTrue();
        page.locator(item + ".ev-path").scrollIntoViewIfNeeded();
        good(page, "desk-evidence-path");
        page.locator(item + ".ev-weighing").scrollIntoViewIfNeeded();
        good(page, "desk-evidence-conflict");
        saved(page);

        page.reload();
        page.waitForSelector("#desk[data-ready]");
        assertThat(page.locator(item + "[data-tier='OTHER_GUIDELINES'] .ev-why textarea")
                        .inputValue())
                .isEqualTo("A fictional reason.");
        assertThat(page.locator(item + "[data-conflict] [data-part='firstAuthor']")
                        .first()
                        .inputValue())
                .isEqualTo("Example B");
    }

    @Test
    void a_primary_item_and_its_dependent_are_told_so() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        Page page = desk(number);
        page.locator("[data-open='1']").click();
        page.locator("#depends-1").selectOption("2");
        page.waitForFunction("() => document.querySelector('[data-evidence=\"2\"] [data-primary]').textContent"
                + " === 'Primary item: item 1 stands or falls with it.'");
        assertThat(page.locator("[data-evidence='1'] [data-primary]").textContent())
                .startsWith("This item stands or falls with item 2.");
        page.locator("#tab-own-1").click();
        page.locator("#ev-none-1").selectOption("ANCILLARY");
        page.waitForFunction(
                "() => document.getElementById('findings').textContent.includes('follows item 2 and its rationale')");
        saved(page);
    }

    private static void tabTo(Page page, String there) {
        for (int i = 0; i < MOST_TABS && !Boolean.TRUE.equals(page.evaluate(there)); i++)
            page.keyboard().press("Tab");
        assertThat(page.evaluate(there)).isEqualTo(true);
    }

    private static String focusedName(Page page) {
        return (String) page.evaluate("() => document.activeElement.name");
    }
}
