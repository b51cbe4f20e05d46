package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.RunningServer;
import org.openimr.server.faults.Course;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the running server writes down when somebody looks, and who may read it. */
class LooksPageTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private record Row(String login, String kind, String mapping, String asked) {}

    private static List<Row> looksAt(String number) {
        return SERVER.part(JdbcClient.class)
                .sql("select a.login, l.kind, l.mapping, l.asked from look l join account a on a.id = l.account"
                        + " where l.case_number = ? order by l.id")
                .param(number)
                .query((rs, _) -> new Row(
                        rs.getString("login"), rs.getString("kind"), rs.getString("mapping"), rs.getString("asked")))
                .list();
    }

    private static String number() {
        return new Course(SERVER, Duration.ofHours(2)).noticed().number.value();
    }

    @Test
    void each_look_of_who_is_signed_in_is_written_down_also_where_nothing_was_shown() {
        String number = number();
        String api = "/api/v1/cases/" + number;
        assertThat(SERVER.client("case-manager").get(api + "?asOf=2020-01-01").status())
                .isEqualTo(404);
        assertThat(SERVER.client("worker").get(api + "/files").status()).isEqualTo(404);
        assertThat(SERVER.client("quality").get(api + "/letter.pdf").status()).isEqualTo(404);
        assertThat(looksAt(number))
                .containsExactly(
                        new Row("case-manager", "VIEW", "/api/v1/cases/{number}", api + "?asOf=2020-01-01"),
                        new Row("worker", "VIEW", "/api/v1/cases/{number}/files", api + "/files"),
                        new Row("quality", "EXPORT", "/api/v1/cases/{number}/letter.{extension}", api + "/letter.pdf"));
    }

    @Test
    void who_is_not_signed_in_leaves_no_look_and_a_command_is_an_event_and_no_look() {
        String number = number();
        assertThat(SERVER.client().get("/api/v1/determinations/" + number).status())
                .isEqualTo(404);
        SERVER.client("case-manager").post("/api/v1/cases/" + number + "/commands/find-records-complete", "{}");
        assertThat(looksAt(number)).isEmpty();
    }

    @Test
    void the_medical_director_reads_who_looked_and_nobody_else_does() {
        String number = number();
        SERVER.client("case-manager").get("/api/v1/cases/" + number);
        SERVER.client("intake").get("/api/v1/cases/" + number);
        Page director = BROWSER.signedIn("medical-director");
        director.navigate("/cases/" + number);
        director.locator("a[href$='/looks']").click();
        director.waitForURL("**/looks");
        assertThat(director.title()).contains("3 people looked at " + number);
        assertThat(director.locator("#looks").textContent())
                .contains("Case manager", "Intake clerk", "/cases/" + number);
        good(director, "looks");
        assertThat(director.request().get("/cases/CM26-9999998/looks").status()).isEqualTo(404);
        Page manager = BROWSER.signedIn("case-manager");
        manager.navigate("/cases/" + number);
        assertThat(manager.locator("a[href$='/looks']").count()).isZero();
        assertThat(manager.request().get("/cases/" + number + "/looks").status())
                .isEqualTo(403);
    }
}
