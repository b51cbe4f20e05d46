package org.openimr.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.alerts.AlertsDesk.MORNING;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.letters.Language;
import org.openimr.server.post.MailHost;
import org.openimr.server.postgres.PostgresForTests;

/** Real PostgreSQL, real SMTP. */
class AlertsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final String AVERY = "avery@mail.example";
    private static final AlertSubject SHOULDER =
            AlertSubject.ofLink("q=shoulder&page=3").orElseThrow();
    private static final AlertSubject SPECIAL_STUDIES =
            new AlertSubject.Citing(new SectionKey("acoem-2004/shoulder#special studies"));
    private static final Instant NEXT = MORNING.plus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    private AlertsDesk desk;

    @BeforeEach
    void open() {
        desk = new AlertsDesk(POSTGRES, folder);
        desk.host.up();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nothing_is_told_before_the_link_of_the_email_was_followed() throws Exception {
        desk.alerts.ask(AVERY, SHOULDER, Language.ENGLISH, MORNING);
        desk.sendConfirmations(MORNING);
        MimeMessage asked = desk.host.only();
        assertThat(asked.getSubject()).isEqualTo("Confirm your alert on independent medical review decisions");
        assertThat(AlertsDesk.path(asked, "/alerts/")).endsWith("/confirm");
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(desk.host.taken()).hasSize(1);
    }

    @Test
    void each_publication_is_told_once() throws Exception {
        desk.publish("CM16-0000001", MORNING.minusSeconds(60));
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000002", MORNING.plusSeconds(60));
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(desk.digest.run(NEXT.plusSeconds(7200))).isZero();
        MimeMessage told = MailHost.read(desk.host.taken().getLast());
        assertThat(told.getSubject()).isEqualTo("2 new decisions: shoulder");
        assertThat((String) told.getContent())
                .contains("https://imr.example/decisions/CM16-0000002#item-1", "Overturned: Physical therapy")
                .doesNotContain("CM16-0000001");
        desk.publish("CM16-0000003", NEXT.plusSeconds(60));
        assertThat(desk.digest.run(NEXT.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains("CM16-0000003")
                .doesNotContain("CM16-0000002");
    }

    @Test
    void what_is_still_settling_is_told_the_next_time_and_not_lost() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000001", NEXT.minus(AlertDigest.SETTLING).plusMillis(1));
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(desk.digest.run(NEXT.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void a_section_is_told_of_with_the_items_that_cite_it_and_no_other() throws Exception {
        desk.confirmed(AVERY, SPECIAL_STUDIES, MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains("MR arthrogram")
                .doesNotContain("Physical therapy");
    }

    @Test
    void a_search_that_finds_nothing_new_sends_nothing() throws Exception {
        desk.confirmed(AVERY, AlertSubject.ofLink("q=acupuncture").orElseThrow(), MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        assertThat(desk.digest.run(NEXT)).isZero();
    }

    @Test
    void one_click_ends_it_and_the_address_is_gone() throws Exception {
        String token = desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        desk.digest.run(NEXT);
        MimeMessage told = MailHost.read(desk.host.taken().getLast());
        assertThat(told.getHeader("List-Unsubscribe"))
                .containsExactly("<https://imr.example/api/v1/alerts/" + token + "/end>");
        assertThat(told.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        desk.alerts.end(token);
        desk.alerts.end(token);
        assertThat(rows()).isZero();
        desk.publish("CM16-0000002", NEXT.plusSeconds(60));
        assertThat(desk.digest.run(NEXT.plus(Duration.ofDays(1)))).isZero();
    }

    @Test
    void an_address_is_not_readable_in_the_table() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        List<String> kept = POSTGRES.jdbc()
                .sql("select encode(address, 'escape') || address_digest || token_digest || subject from alert")
                .query((rs, _) -> rs.getString(1))
                .list();
        assertThat(kept).hasSize(1).noneMatch(row -> row.contains("avery") || row.contains("mail.example"));
        String plain = org.openimr.archive.ContentHash.of(AVERY.getBytes(StandardCharsets.UTF_8))
                .hex();
        assertThat(kept).noneMatch(row -> row.contains(plain));
    }

    @Test
    void asking_twice_for_the_same_sends_one_email() {
        desk.alerts.ask(AVERY, SHOULDER, Language.ENGLISH, MORNING);
        desk.alerts.ask("Avery@Mail.example", SHOULDER, Language.SPANISH, MORNING);
        desk.sendConfirmations(MORNING);
        assertThat(desk.host.taken()).hasSize(1);
    }

    @Test
    void strangers_cannot_fill_a_mailbox_with_questions() {
        for (int i = 0; i < 6; i++) {
            desk.alerts.ask(AVERY, AlertSubject.ofLink("q=knee" + i).orElseThrow(), Language.ENGLISH, MORNING);
        }
        desk.sendConfirmations(MORNING);
        assertThat(desk.host.taken()).hasSize(Alerts.MOST_UNCONFIRMED);
    }

    @Test
    void an_address_has_ten_alerts_at_most() throws Exception {
        for (int i = 0; i < Alerts.MOST; i++) {
            desk.confirmed(AVERY, AlertSubject.ofLink("q=knee" + i).orElseThrow(), MORNING);
        }
        desk.alerts.ask(AVERY, SHOULDER, Language.ENGLISH, MORNING);
        assertThat(rows()).isEqualTo(Alerts.MOST);
    }

    @Test
    void what_nobody_confirms_is_deleted_with_its_address() {
        desk.alerts.ask(AVERY, SHOULDER, Language.ENGLISH, MORNING);
        desk.alerts.deleteUnconfirmed(MORNING.plus(Alerts.TO_CONFIRM));
        assertThat(rows()).isEqualTo(1);
        desk.alerts.deleteUnconfirmed(MORNING.plus(Alerts.TO_CONFIRM).plusMillis(1));
        assertThat(rows()).isZero();
    }

    @Test
    void a_server_that_is_down_delays_a_digest_and_loses_nothing() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        desk.host.close();
        assertThat(desk.digest.run(NEXT)).isZero();
        desk.host.up();
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(desk.host.taken()).hasSize(2);
    }

    @Test
    void a_digest_broken_off_between_giving_and_answer_is_not_sent_again() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        POSTGRES.jdbc()
                .sql("update alert set sending_through = '2026-03-02T20:00:00Z'")
                .update();
        assertThat(desk.digest.run(NEXT)).isZero();
        desk.publish("CM16-0000002", NEXT.plusSeconds(60));
        assertThat(desk.digest.run(NEXT.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains("CM16-0000002")
                .doesNotContain("CM16-0000001");
    }

    @Test
    void an_address_refused_for_good_ends_its_alert() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish("CM16-0000001", MORNING.plusSeconds(60));
        desk.host.refuse(AVERY);
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(rows()).isZero();
    }

    @Test
    void the_email_is_in_the_language_of_the_page() throws Exception {
        desk.alerts.ask(AVERY, SHOULDER, Language.SPANISH, MORNING);
        desk.sendConfirmations(MORNING);
        assertThat(desk.host.only().getSubject()).startsWith("Confirme su aviso");
        assertThat((String) desk.host.only().getContent()).contains("sobre: shoulder", "48 horas");
    }

    @Test
    void a_link_that_is_none_confirms_and_ends_nothing() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        for (String none : List.of("", "x", "A".repeat(43), "' or 1=1 --")) {
            assertThat(desk.alerts.of(none)).isEmpty();
            desk.alerts.confirm(none, MORNING);
            desk.alerts.end(none);
        }
        assertThat(rows()).isEqualTo(1);
    }

    private static int rows() {
        return POSTGRES.jdbc()
                .sql("select count(*) from alert")
                .query(Integer.class)
                .single();
    }
}
