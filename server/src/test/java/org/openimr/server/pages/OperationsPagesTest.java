package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.RunningServer;
import org.openimr.server.operations.Watch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operators' page in a real browser: its title is the answer, and a failed job is tried again. */
class OperationsPagesTest {
    /** Of its own: what other tests leave behind is for the inspection to find. */
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.connecting("&ApplicationName=operated", Map.of());

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final int PATIENCE = 60;

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }

    /** A job that failed and is not tried again today. */
    private static void failed(String kind, String instance, String reason) {
        jdbc().sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_failure,"
                        + " consecutive_failures, version) values (?, ?, now() + interval '1 day', false, now(), 3, 1)")
                .param(kind)
                .param(instance)
                .update();
        jdbc().sql("insert into job_failure values (?, ?, ?, now())")
                .param(kind)
                .param(instance)
                .param(reason)
                .update();
        SERVER.part(Watch.class).look();
    }

    @AfterEach
    void away() {
        jdbc().sql("delete from scheduled_tasks where task_instance like 'fictional-%'")
                .update();
        jdbc().sql("delete from job_failure where task_instance like 'fictional-%'")
                .update();
        SERVER.part(Watch.class).look();
    }

    private static Page page() {
        Page page = BROWSER.signedIn("medical-director");
        page.navigate("/operations");
        return page;
    }

    @Test
    void where_nothing_is_to_be_done_the_title_says_so() {
        Page page = page();
        assertThat(page.title()).isEqualTo("Everything runs | OpenIMR");
        assertThat(page.locator("h1").innerText()).isEqualTo("Everything runs");
        assertThat(page.locator("main").innerText())
                .contains("Database", "Master key of the documents", "Passing days", "Checkpoint", "Base backup");
        assertThat(page.locator(".op-bad").count()).isZero();
        good(page, "operations");
    }

    @Test
    void a_failed_job_is_tried_again_and_it_is_kept_who_asked() {
        failed("make-letters", "fictional-1/1", "IllegalStateException");
        failed("of-another-release", "fictional-2", "Said: Mount the disk.");
        Page page = page();
        assertThat(page.locator("h1").innerText()).isEqualTo("2 jobs have failed");
        assertThat(page.locator("main").innerText())
                .contains("Making letters, fictional-1/1", "IllegalStateException", "3 failures", "Mount the disk.")
                .contains("does not know such jobs and cannot try it again");
        assertThat(page.locator("button:has-text('Try again')").count()).isEqualTo(1);
        good(page, "operations-failed");
        page.locator("button:has-text('Try again')").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("The job is tried again now.");
        assertThat(jdbc().sql("select task_name || ' ' || task_instance from job_retry where asked_by like (select"
                                + " id::text from account where login = 'medical-director') || '"
                                + " MEDICAL_DIRECTOR'")
                        .query(String.class)
                        .list())
                .contains("make-letters fictional-1/1");
        // It runs at once, fails again for it names no case, and says why in words that name nobody.
        assertThat(await("select count(*) from scheduled_tasks where task_instance = 'fictional-1/1'"
                        + " and consecutive_failures = 4"))
                .isTrue();
        assertThat(jdbc().sql("select reason from job_failure where task_instance = 'fictional-1/1'")
                        .query(String.class)
                        .single())
                .startsWith("IllegalArgumentException")
                .doesNotContain("fictional");
    }

    @Test
    void a_job_that_cannot_be_tried_again_is_refused_in_words() {
        failed("make-letters", "fictional-3/1", "IllegalStateException");
        Page page = page();
        jdbc().sql("delete from scheduled_tasks where task_instance = 'fictional-3/1'")
                .update();
        page.locator("button:has-text('Try again')").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").innerText()).contains("was not tried again", "PAGE-161");
        good(page, "operations-refused");
    }

    @Test
    void what_the_nightly_inspection_found_is_said_with_what_to_do_and_it_is_made_again_when_asked() {
        jdbc().sql(
                        "with made as (insert into inspection (begun_at, ended_at, looked) values (now(), now(),"
                                + " array['16 open cases']) returning id) insert into inspection_finding"
                                + " select id, 1, 'TABLE_BEHIND', 'CM99-0000001', 'Fictional: it is shown as of event 1.' from made")
                .update();
        SERVER.part(Watch.class).look();
        Page page = page();
        assertThat(page.locator("h1").innerText()).isEqualTo("The nightly inspection found 1 fault");
        assertThat(page.locator("main").innerText())
                .contains("A case shown otherwise than its log has it: CM99-0000001")
                .contains("./openimr replay", "IMR-952", "Looked at: 16 open cases.");
        good(page, "operations-inspection");
        page.locator("button:has-text('Inspect now')").click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("The inspection is being made now.");
        page.locator("h1:not(:has-text('inspection'))").waitFor();
        assertThat(page.locator("main").innerText()).doesNotContain("CM99-0000001");
    }

    @Test
    void the_page_follows_by_itself_and_other_roles_do_not_reach_it() {
        Page page = page();
        failed("make-letters", "fictional-4/1", "IllegalStateException");
        page.locator("h1:has-text('1 job has failed')").waitFor();
        assertThat(BROWSER.signedIn("case-manager").navigate("/operations").status())
                .isEqualTo(403);
    }

    private static boolean await(String count) {
        for (int i = 0; i < PATIENCE * 4; i++) {
            if (jdbc().sql(count).query(Integer.class).single() > 0) return true;
            try {
                Thread.sleep(Duration.ofMillis(250));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
