package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One order for several cases of the queue, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralCasesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String NOTICE = "send-assignment-notice";

    private FictionalCases cases;

    @BeforeAll
    void open() {
        cases = new FictionalCases(SERVER);
    }

    @Test
    void what_would_happen_is_shown_before_it_is_done_and_nothing_is_done_twice() {
        CaseNumber one = cases.eligible();
        CaseNumber two = cases.eligible();
        CaseNumber sent = cases.eligible();
        cases.give(sent, FictionalCases.MANAGER, new SendAssignmentNotice(Instant.now(), ServiceMethod.ELECTRONIC));
        Page page = BROWSER.signedIn("case-manager");
        preview(page, NOTICE, one, two, sent);
        assertThat(page.title()).startsWith("Send the notice of assignment: 3 cases");
        good(page, "several-ask");
        page.locator("#" + NOTICE + "-method").selectOption("ELECTRONIC");
        page.locator("#shared button").click();

        assertThat(page.title()).startsWith("Send the notice of assignment: would be done for 2 of 3 cases");
        assertThat(page.locator("section:has(#ready)").textContent())
                .contains(one.value(), two.value(), "Waiting for records", "8 CCR 9792.10.5")
                .doesNotContain(sent.value());
        assertThat(page.locator("section:has(#refused)").textContent())
                .contains(sent.value(), "IMR-103", "8 CCR 9792.10.5(a)(1)");
        assertThat(events(one)).as("nothing is written by looking").isEqualTo(3);
        good(page, "several-preview");

        Object first = page.evaluate("() => { const f = document.getElementById('confirm'); return fetch(f.action,"
                + " { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(a => a.text()); }");
        assertThat(first.toString()).contains("done for 2 cases");
        assertThat(events(one)).isEqualTo(4);
        page.locator("#confirm button").click();
        assertThat(page.title()).startsWith("Send the notice of assignment: done before for 2 cases");
        assertThat(events(one)).as("a second confirmation does nothing").isEqualTo(4);
        assertThat(events(two)).isEqualTo(4);
        assertThat(events(sent)).isEqualTo(4);
        good(page, "several-result");
        page.locator("#results a").first().click();
        assertThat(page.locator(".oi-stage").textContent()).isEqualTo("Waiting for records");
    }

    @Test
    void a_case_that_changed_meanwhile_is_left_alone_and_says_so_without_scripts() {
        CaseNumber one = cases.eligible();
        CaseNumber other = cases.eligible();
        Page page = BROWSER.get().personWithoutScripts();
        RunningBrowser.signIn(page, "case-manager");
        preview(page, NOTICE, one, other);
        page.locator("#" + NOTICE + "-method").selectOption("ELECTRONIC");
        page.locator("#shared button").click();
        cases.give(
                other,
                FictionalCases.CLERK,
                new ReportAdministratorChange(
                        new AdministratorChange(Instant.now(), "Fictional Mutual West", LocalDate.of(2026, 1, 5))));
        page.locator("#confirm button").click();
        assertThat(page.title()).contains("done for 1 case, not done for 1 case");
        assertThat(page.locator("#results li:has-text('" + other + "')").textContent())
                .contains("not done", "changed since you looked at it", "PAGE-106");
        assertThat(events(one)).isEqualTo(4);
        assertThat(events(other)).isEqualTo(4);
    }

    @Test
    void a_handover_of_files_is_reported_for_several_cases_and_a_repetition_is_known() {
        List<CaseNumber> files = List.of(cases.eligible(), cases.eligible());
        Page page = BROWSER.signedIn("intake");
        preview(page, "report-administrator-change", files.toArray(CaseNumber[]::new));
        page.locator("#shared").evaluate("form => form.noValidate = true");
        page.locator("#shared button").click();
        assertThat(page.locator("#refusal").textContent()).contains("API-102");
        page.locator("#report-administrator-change-name").fill("Fictional Mutual East");
        page.locator("#report-administrator-change-effectiveOn").fill("2026-01-05");
        page.locator("#shared button").click();
        assertThat(page.locator("dl").textContent()).contains("Fictional Mutual East");
        page.evaluate("() => { const f = document.getElementById('confirm'); return fetch(f.action,"
                + " { method: 'POST', body: new URLSearchParams(new FormData(f)) }).then(a => a.text()); }");
        page.waitForTimeout(10);
        page.locator("#confirm button").click();
        assertThat(page.title()).contains("done before for 2 cases");
        for (CaseNumber file : files) assertThat(events(file)).isEqualTo(4);
    }

    @Test
    void without_a_case_or_an_action_the_queue_comes_back_and_keeps_the_choice() {
        CaseNumber one = cases.eligible();
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/queue?stage=eligible");
        page.locator("#preview").click();
        assertThat(page.locator("#refusal").textContent()).contains("PAGE-107", "Tick the cases");
        page.locator("label[for='choose-" + one + "']").click();
        page.locator("#preview").click();
        assertThat(page.locator("#refusal").textContent()).contains("PAGE-109");
        assertThat(page.locator("#choose-" + one).isChecked()).isTrue();
        assertThat(page.locator("#stage").inputValue()).isEqualTo("eligible");
        good(page, "queue-several");
    }

    @Test
    void who_gives_no_order_for_several_is_offered_none() {
        Page page = BROWSER.signedIn("reviewer");
        assertThat(page.locator("#several").count()).isZero();
        assertThat(page.locator("input[name=case]").count()).isZero();
    }

    private static void preview(Page page, String action, CaseNumber... numbers) {
        page.navigate("/queue");
        for (CaseNumber number : numbers)
            page.locator("label[for='choose-" + number + "']").click();
        page.locator("#bulk-action").selectOption(action);
        page.locator("#preview").click();
    }

    private static int events(CaseNumber number) {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from event where stream = ?")
                .param("case/" + number)
                .query(Integer.class)
                .single();
    }
}
