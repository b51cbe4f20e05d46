package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.archive.ExampleLetters;
import org.openimr.server.archive.Imports;
import org.openimr.server.post.MailHost;
import org.openimr.server.post.Persistence;
import org.openimr.server.post.PostSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert from asking to ending, as its reader goes: a browser, a mailbox, and the jobs of the running server. */
class AlertsByEmailTest {
    private static final MailHost MAIL = MailHost.onFreePort();
    private static final Pattern LINK = Pattern.compile("https://imr\\.example(/alerts/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final RunningServer SERVER =
            new RunningServer(Map.of(), new PostSettings(Optional.of(MAIL.settings()), Persistence.usual()));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @BeforeAll
    static void up() {
        MAIL.up();
    }

    @AfterAll
    static void down() {
        MAIL.close();
    }

    @Test
    void who_asks_and_confirms_is_told_of_an_imported_letter_until_the_alert_is_ended() throws Exception {
        String reader = "avery@mail.example";
        Page page = BROWSER.get().personWithoutScripts();
        page.navigate("/decisions?q=acromioplasty");
        page.locator("a:text-is('e-mail when there are new ones')").click();
        page.waitForURL("**/alerts?**");
        good(page, "alerts-ask");
        page.locator("#address").fill("avery at mail");
        page.locator("main form button").click();
        good(page, "alerts-ask-wrong");
        page.locator("#address").fill(reader);
        page.locator("main form button").click();
        page.waitForURL("**/alerts/asked");

        MimeMessage asked = await(reader, 1);
        assertThat(asked.getSubject()).isEqualTo("Confirm your alert on independent medical review decisions");
        page.navigate(link(asked));
        good(page, "alerts-confirm");
        assertThat(confirmed()).as("opening the link confirms nothing").isZero();
        page.locator("main form button").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Your alert has begun");
        good(page, "alerts-confirmed");
        assertThat(confirmed()).isEqualTo(1);

        imported(ExampleLetters.letter(7001).replace("Physical therapy", "Acromioplasty"));
        tellAlerts();
        MimeMessage told = await(reader, 2);
        assertThat(told.getSubject()).isEqualTo("1 new decision: acromioplasty");
        String text = (String) told.getContent();
        String decision = "/decisions/" + ExampleLetters.number(7001) + "#item-1";
        assertThat(text).contains("Acromioplasty", "https://imr.example" + decision);
        page.navigate(decision);
        assertThat(page.locator("#item-1").textContent()).contains("Acromioplasty");

        page.navigate(link(told));
        good(page, "alerts-end");
        page.locator("main form button").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("This alert has ended");
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select count(*) from alert")
                        .query(Integer.class)
                        .single())
                .as("the address is gone")
                .isZero();
    }

    private static int confirmed() {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from alert where confirmed_at is not null")
                .query(Integer.class)
                .single();
    }

    private static void imported(String letter) {
        new Imports(SERVER.part(DataSource.class)).of(letter);
        SERVER.part(ArchiveFeed.class).follow();
    }

    /** The morning comes at once. */
    private static void tellAlerts() {
        SERVER.part(SchedulerClient.class)
                .reschedule(TaskInstanceId.of("tell-alerts", RecurringTask.INSTANCE), Instant.EPOCH);
    }

    /** That reader's last message, when there are so many. */
    private static MimeMessage await(String reader, int messages) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<MimeMessage> found = of(reader);
            if (found.size() >= messages) {
                assertThat(found).hasSize(messages);
                return found.getLast();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("message " + messages + " to " + reader + " did not come");
    }

    private static List<MimeMessage> of(String reader) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (byte[] taken : MAIL.taken()) {
            MimeMessage message = MailHost.read(taken);
            if (message.getHeader("To", ",").contains(reader)) found.add(message);
        }
        return found;
    }

    private static String link(MimeMessage message) throws Exception {
        Matcher link = LINK.matcher((String) message.getContent());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
