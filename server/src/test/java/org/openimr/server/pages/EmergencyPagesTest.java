package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.emergency.Emergencies;
import org.openimr.server.emergency.EmergencyAnswer;
import org.openimr.server.faults.Course;
import org.openimr.server.log.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole course: refused, opened with a reason, read, told to the medical director, reviewed, over. */
class EmergencyPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String REASON = "The worker is in hospital tonight and the draft must be known (fictional).";

    private static CaseNumber inReview() {
        return new Course(SERVER, Duration.ofHours(2)).inReview().number;
    }

    private static void open(CaseNumber number, Actor by) {
        assertThat(SERVER.part(Emergencies.class)
                        .open(number, REASON, by, new CommandId(UUID.randomUUID()), Instant.now()))
                .isEqualTo(new EmergencyAnswer.Done());
    }

    private static int status(Page page, String path) {
        return page.request().get(path).status();
    }

    private record Row(String role, String mapping, boolean byEmergency) {}

    private static List<Row> looksAt(CaseNumber number) {
        return SERVER.part(JdbcClient.class)
                .sql("select role, mapping, emergency is not null as by_emergency from look where case_number = ?"
                        + " order by id")
                .param(number.value())
                .query((rs, _) -> new Row(rs.getString("role"), rs.getString("mapping"), rs.getBoolean("by_emergency")))
                .list();
    }

    @Test
    void a_case_is_opened_with_a_reason_read_and_reviewed() {
        CaseNumber number = inReview();
        CaseNumber another = inReview();
        Page manager = BROWSER.signedIn("case-manager");
        manager.navigate("/desk/" + number);
        assertThat(manager.title()).contains("Your role may not do this");
        good(manager, "emergency-refused-page");
        manager.locator("#open-emergency").click();
        assertThat(manager.title()).contains("Open " + number + " in an emergency");
        good(manager, "emergency-open");

        manager.evaluate("document.getElementById('emergency').noValidate = true");
        manager.locator("#reason").fill("Nineteen characters");
        manager.locator("main form button").click();
        assertThat(manager.locator("#refusal").textContent()).contains("EMG-102");
        assertThat(manager.locator("#reason").inputValue()).isEqualTo("Nineteen characters");
        good(manager, "emergency-no-reason");
        manager.locator("#reason").fill(REASON);
        manager.locator("main form button").click();
        assertThat(manager.locator("h1").textContent()).contains(number + " is open to you until");
        good(manager, "emergency-opened");

        manager.locator("#opened a[href^='/desk/']").click();
        manager.waitForURL("**/desk/" + number);
        assertThat(manager.locator("#reading").textContent()).contains("Opened in an emergency until");
        assertThat(manager.locator(".oi-role").textContent()).contains("Case manager");
        good(manager, "emergency-desk");
        manager.navigate("/cases/" + number);
        assertThat(manager.locator("#reading").count()).isZero();
        assertThat(manager.locator("#open-emergency").count()).isEqualTo(1);
        assertThat(status(manager, "/desk/" + another)).isEqualTo(403);
        assertThat(status(manager, "/cases/" + number + "/looks")).isEqualTo(200);
        assertThat(looksAt(number))
                .contains(
                        new Row("CASE_MANAGER", "/desk/{number}", true),
                        new Row("CASE_MANAGER", "/cases/{number}", false),
                        new Row("CASE_MANAGER", "/cases/{number}/looks", true));

        reviewedByTheMedicalDirector(number);
        assertThat(status(manager, "/desk/" + number)).isEqualTo(403);
    }

    private static void reviewedByTheMedicalDirector(CaseNumber number) {
        Page director = BROWSER.signedIn("medical-director");
        director.navigate("/queue");
        good(director, "emergency-notice");
        director.locator("#emergencies a").click();
        assertThat(director.title()).containsPattern("\\d+ emergency access(es)? waits? for your review");
        Locator one = director.locator("section.oi-waits:has-text('" + number + "')");
        assertThat(one.textContent()).contains("Case manager", REASON, "open now", "/desk/" + number, "/looks");
        good(director, "emergencies");
        director.navigate("/cases/" + number + "/looks");
        assertThat(director.locator("#looks").textContent()).contains("Case manager, in an emergency");
        director.navigate("/emergencies");
        one.locator("label[for^='yes-']").click();
        one.locator("textarea").fill("The hospital had called; only the desk was read (fictional).");
        one.locator("button").click();
        director.waitForURL("**/emergencies");
        assertThat(one.count()).isZero();
        assertThat(director.locator("section[aria-labelledby='reviewed-title']").textContent())
                .contains("Justified", number.value(), "only the desk was read");
        good(director, "emergencies-reviewed");
    }

    @Test
    void whoever_keeps_the_register_reads_the_case_itself_and_can_send_nothing_from_it() {
        CaseNumber number = inReview();
        Page page = BROWSER.signedIn("credentialing");
        page.navigate("/cases/" + number);
        assertThat(page.title()).contains("Your role may not do this");
        page.locator("#open-emergency").click();
        page.locator("#reason").fill(REASON);
        page.locator("main form button").click();
        page.locator("#opened a").first().click();
        page.waitForURL("**/cases/" + number);
        assertThat(page.locator("#reading").textContent()).contains("for reading alone");
        assertThat(page.locator("main form[method=post] button:visible").count())
                .isZero();
        good(page, "emergency-case");
        page.navigate("/cases/" + number + "/reviewer");
        assertThat(page.locator("main form[method=post] button:visible").count())
                .isZero();
        good(page, "emergency-reviewer");
        assertThat(SERVER.client("credentialing")
                        .post("/api/v1/cases/" + number + "/commands/find-records-complete", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_api_reads_by_it_too_until_the_time_is_over() {
        CaseNumber number = inReview();
        CaseNumber another = inReview();
        Client clerk = SERVER.client("intake");
        assertThat(clerk.get("/api/v1/cases/" + number + "/letter.pdf").status())
                .isEqualTo(403);
        open(number, new Course(SERVER, Duration.ofHours(2)).actor(Role.INTAKE));
        assertThat(clerk.get("/api/v1/cases/" + number + "/letter.pdf").status())
                .isEqualTo(404);
        assertThat(clerk.get("/api/v1/cases/" + another + "/letter.pdf").status())
                .isEqualTo(403);
        SERVER.part(JdbcClient.class)
                .sql(
                        "update emergency set opened_at = opened_at - interval '2 hours', until = now() where case_number = ?")
                .param(number.value())
                .update();
        assertThat(clerk.get("/api/v1/cases/" + number + "/letter.pdf").status())
                .isEqualTo(403);
    }

    @Test
    void who_may_not_open_a_case_is_shown_no_way_and_has_none() {
        CaseNumber number = inReview();
        Page regulator = BROWSER.signedIn("regulator");
        regulator.navigate("/desk/" + number);
        assertThat(regulator.title()).contains("Your role may not do this");
        assertThat(regulator.locator("#open-emergency").count()).isZero();
        assertThat(status(regulator, "/cases/" + number + "/emergency")).isEqualTo(403);
        assertThat(status(regulator, "/emergencies")).isEqualTo(403);
        assertThat(status(BROWSER.signedIn("intake"), "/cases/CM26-9999998/emergency"))
                .isEqualTo(404);
    }
}
