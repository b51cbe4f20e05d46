package org.openimr.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.alerts.AlertsDesk.MORNING;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.letters.Language;
import org.openimr.server.archive.ExampleLetters;
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

    /** Letters that are published stay: each test has numbers of its own. */
    private static final AtomicInteger SERIALS = new AtomicInteger(10_000);

    private final int serial = SERIALS.addAndGet(10);

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
        desk.publish(letter(1));
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(desk.host.taken()).hasSize(1);
    }

    @Test
    void each_publication_is_told_once() throws Exception {
        desk.publish(letter(1));
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(2));
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(desk.digest.run(NEXT)).isZero();
        assertThat(desk.digest.run(NEXT.plusSeconds(7200))).isZero();
        MimeMessage told = MailHost.read(desk.host.taken().getLast());
        assertThat(told.getSubject()).isEqualTo("2 new decisions: shoulder");
        assertThat((String) told.getContent())
                .contains("https://imr.example/decisions/" + number(2) + "#item-1", "Overturned: Physical therapy")
                .doesNotContain(number(1));
        desk.publish(letter(3));
        assertThat(desk.digest.run(NEXT.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains(number(3))
                .doesNotContain(number(2));
    }

    @Test
    void what_the_index_has_not_yet_is_told_the_next_time_and_not_lost() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.follows(false);
        desk.publish(letter(1));
        assertThat(desk.digest.run(NEXT)).isZero();
        desk.follows(true);
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
    }

    @Test
    void a_correction_is_told_and_what_was_withdrawn_is_not() throws Exception {
        desk.publish(letter(1), letter(2));
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(3), letter(4));
        desk.withdraw(number(2));
        desk.correct(letter(1).replace("Physical therapy", "Aquatic therapy"));
        desk.withdraw(number(4)); // of which the index knows nothing yet
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(lastText())
                .contains(number(1), number(3), "Overturned: Aquatic therapy")
                .doesNotContain(number(2))
                .doesNotContain(number(4));
    }

    @Test
    void an_alert_that_was_told_up_to_a_moment_goes_on_from_the_position_of_that_moment() throws Exception {
        desk.publish(letter(1));
        desk.confirmed(AVERY, SHOULDER, MORNING);
        POSTGRES.jdbc()
                .sql("alter table alert drop column told_position, drop column sending_position,"
                        + " add column told_through timestamptz not null default now(),"
                        + " add column sending_through timestamptz")
                .update();
        desk.publish(letter(2));
        POSTGRES.jdbc()
                .sql(Files.readString(
                        Path.of("src", "main", "resources", "db", "migration", "V94__alert_positions.sql")))
                .update();
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(lastText()).contains(number(2)).doesNotContain(number(1));
    }

    @Test
    void of_a_bulk_of_old_letters_twenty_items_are_shown_and_the_rest_is_a_number_and_a_link() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        String[] bulk = IntStream.range(0, 60).mapToObj(AlertsTest::bulk).toArray(String[]::new);
        desk.publish(bulk);
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(MailHost.read(desk.host.taken().getLast()).getSubject()).isEqualTo("120 new decisions: shoulder");
        assertThat(lastText()).contains("120, of which 20 are shown", "https://imr.example/decisions?q=shoulder");
        assertThat(lastText().split("\n- ", -1)).hasSize(21);
    }

    @Test
    void alerts_of_different_age_are_told_each_its_own() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(1));
        desk.confirmed("blair@mail.example", SHOULDER, MORNING);
        desk.publish(letter(2));
        assertThat(desk.digest.run(NEXT)).isEqualTo(2);
        List<String> subjects = new ArrayList<>();
        for (byte[] message : desk.host.taken().subList(2, 4))
            subjects.add(MailHost.read(message).getSubject());
        assertThat(subjects).containsExactlyInAnyOrder("4 new decisions: shoulder", "2 new decisions: shoulder");
    }

    @Test
    void a_word_that_the_new_letters_lack_is_not_taken_for_mistyped() throws Exception {
        desk.publish(letter(1).replace("MR arthrogram", "MR arthrograf"));
        desk.confirmed(AVERY, AlertSubject.ofLink("q=arthrograf").orElseThrow(), MORNING);
        desk.publish(letter(2));
        assertThat(desk.digest.run(NEXT)).as("nothing new has that word").isZero();
        desk.confirmed("blair@mail.example", AlertSubject.ofLink("q=arthrogrom").orElseThrow(), MORNING);
        desk.publish(letter(3));
        assertThat(desk.digest.run(NEXT))
                .as("a word that the whole archive mends")
                .isEqualTo(1);
    }

    @Test
    void a_section_is_told_of_with_the_items_that_cite_it_and_no_other() throws Exception {
        desk.confirmed(AVERY, SPECIAL_STUDIES, MORNING);
        desk.publish(letter(1));
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains("MR arthrogram")
                .doesNotContain("Physical therapy");
    }

    @Test
    void a_search_that_finds_nothing_new_sends_nothing() throws Exception {
        desk.confirmed(AVERY, AlertSubject.ofLink("q=acupuncture").orElseThrow(), MORNING);
        desk.publish(letter(1));
        assertThat(desk.digest.run(NEXT)).isZero();
    }

    @Test
    void one_click_ends_it_and_the_address_is_gone() throws Exception {
        String token = desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(1));
        desk.digest.run(NEXT);
        MimeMessage told = MailHost.read(desk.host.taken().getLast());
        assertThat(told.getHeader("List-Unsubscribe"))
                .containsExactly("<https://imr.example/api/v1/alerts/" + token + "/end>");
        assertThat(told.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        desk.alerts.end(token);
        desk.alerts.end(token);
        assertThat(rows()).isZero();
        desk.publish(letter(2));
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
        desk.publish(letter(1));
        desk.host.close();
        assertThat(desk.digest.run(NEXT)).isZero();
        desk.host.up();
        assertThat(desk.digest.run(NEXT)).isEqualTo(1);
        assertThat(desk.host.taken()).hasSize(2);
    }

    @Test
    void a_digest_broken_off_between_giving_and_answer_is_not_sent_again() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(1));
        POSTGRES.jdbc()
                .sql("update alert set sending_position = (select max(position) from published_letter)")
                .update();
        assertThat(desk.digest.run(NEXT)).isZero();
        desk.publish(letter(2));
        assertThat(desk.digest.run(NEXT.plus(Duration.ofDays(1)))).isEqualTo(1);
        assertThat((String) MailHost.read(desk.host.taken().getLast()).getContent())
                .contains(number(2))
                .doesNotContain(number(1));
    }

    @Test
    void an_address_refused_for_good_ends_its_alert() throws Exception {
        desk.confirmed(AVERY, SHOULDER, MORNING);
        desk.publish(letter(1));
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

    private String letter(int n) {
        return ExampleLetters.letter(serial + n);
    }

    private String number(int n) {
        return ExampleLetters.number(serial + n);
    }

    private static String bulk(int n) {
        return ExampleLetters.letter(500_000 + n);
    }

    private String lastText() throws Exception {
        return (String) MailHost.read(desk.host.taken().getLast()).getContent();
    }

    private static int rows() {
        return POSTGRES.jdbc()
                .sql("select count(*) from alert")
                .query(Integer.class)
                .single();
    }
}
