package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.post.PostDesk.MORNING;
import static org.openimr.server.post.PostDesk.WORKER;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.server.postgres.PostgresForTests;

/** Real PostgreSQL, real SMTP. */
class EmailDeliveryTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final int port = PostDesk.freePort();
    private final MailHost host = new MailHost(port);
    private final PostDesk desk = new PostDesk(POSTGRES, port);

    @AfterEach
    void down() {
        host.close();
    }

    @Test
    void a_letter_is_delivered_once_with_the_servers_answer_as_proof() throws Exception {
        host.up();
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        assertThat(desk.toDeliver).containsExactly(id);

        DeliveryRun run = desk.run(desk.smtp());
        assertThat(run.deliver(id)).isEmpty();
        assertThat(run.deliver(id)).isEmpty();

        MimeMessage message = host.only();
        assertThat(message.getSubject())
                .isEqualTo("Independent medical review " + id.caseNumber() + ": a letter for you");
        assertThat(attachment(message))
                .isEqualTo(desk.parts.letters().get(id).orElseThrow().pdf().bytes());
        assertThat(desk.current(id).state()).isEqualTo(DeliveryState.SENT);
        assertThat(desk.toRecord).hasSize(1).first().satisfies(proof -> {
            assertThat(proof.method()).isEqualTo(ServiceMethod.ELECTRONIC);
            assertThat(proof.servedAt()).isEqualTo(desk.clock.instant());
            assertThat(proof.address()).isEqualTo("a***@mail.example");
            assertThat(proof.evidence())
                    .contains("queued as 1", desk.current(id).messageId())
                    .doesNotContain(WORKER);
        });
    }

    @Test
    void a_letter_in_the_portal_is_announced_without_the_letter() throws Exception {
        host.up();
        LetterId id = desk.taken(DeliveryPreference.PORTAL);
        desk.run(desk.smtp()).deliver(id);

        assertThat((String) host.only().getContent())
                .contains("https://imr.example/", id.caseNumber().value())
                .doesNotContain("knee", "Avery");
        assertThat(desk.parts.letters().of(id.caseNumber(), id.recipient())).containsExactly(id);
        assertThat(desk.toRecord)
                .hasSize(1)
                .first()
                .satisfies(proof -> assertThat(proof.evidence()).startsWith("In the party's view since " + MORNING));
        assertThat(desk.parts.letters().readAt(id)).isEmpty();
        desk.parts.letters().read(id, MORNING.plusSeconds(60));
        desk.parts.letters().read(id, MORNING.plusSeconds(90));
        assertThat(desk.parts.letters().readAt(id)).contains(MORNING.plusSeconds(60));
    }

    @Test
    void a_server_that_is_down_is_tried_again_later_and_gets_it_once() throws Exception {
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        DeliveryRun run = desk.run(desk.smtp());

        assertThat(run.deliver(id)).contains(desk.clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(desk.current(id).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(run.deliver(id)).contains(desk.clock.instant().plus(Duration.ofMinutes(2)));
        host.up();
        assertThat(run.deliver(id)).isEmpty();

        assertThat(host.only().getMessageID()).startsWith("<" + desk.current(id).messageId());
        assertThat(desk.current(id).attempts()).isEqualTo(3);
        assertThat(openAlarms(id)).isEmpty();
    }

    @Test
    void a_server_that_stays_down_leaves_the_letter_to_the_print_queue_and_tells_staff() {
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        DeliveryRun run = desk.run(desk.smtp());
        run.deliver(id);
        run.deliver(id);
        assertThat(run.deliver(id)).isEmpty();

        assertThat(desk.current(id).channel()).isEqualTo(Channel.PRINT);
        assertThat(openAlarms(id)).containsExactly(PostFault.GIVEN_UP);
        assertThat(desk.toRecord).isEmpty();
    }

    @Test
    void a_recipient_refused_for_good_goes_to_the_print_queue_at_once() {
        host.up().refuse(WORKER);
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        assertThat(desk.run(desk.smtp()).deliver(id)).isEmpty();

        assertThat(host.taken()).isEmpty();
        assertThat(desk.parts.outbox().all(id))
                .extracting(Delivery::channel, Delivery::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Channel.EMAIL, DeliveryState.FAILED),
                        org.assertj.core.groups.Tuple.tuple(Channel.PRINT, DeliveryState.WAITING));
        assertThat(openAlarms(id)).containsExactly(PostFault.REFUSED);
        assertThat(desk.parts.alarms().open().toString()).contains("550").doesNotContain(WORKER);
    }

    @Test
    void a_death_between_the_servers_answer_and_its_record_sends_the_same_message_again_and_says_so() throws Exception {
        host.up();
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        MailServer dies = (letter, delivery, to) -> {
            desk.smtp().hand(letter, delivery, to);
            throw new Death();
        };
        assertThatThrownBy(() -> desk.run(dies).deliver(id)).isInstanceOf(Death.class);
        assertThat(desk.current(id).state()).isEqualTo(DeliveryState.SENDING);

        assertThat(desk.run(desk.smtp()).deliver(id)).isEmpty();
        assertThat(host.taken()).hasSize(2);
        assertThat(sent(host.taken().get(0))).isEqualTo(sent(host.taken().get(1)));
        assertThat(openAlarms(id)).containsExactly(PostFault.PERHAPS_TWICE);
        assertThat(desk.parts.proofs().of(id)).hasSize(1);
    }

    @Test
    void spanish_is_encoded_so_that_every_mail_program_reads_it() throws Exception {
        host.up();
        LetterId id = PostDesk.newId();
        desk.office()
                .take(
                        PostDesk.letter(id, Language.SPANISH, "La rodillera es necesaria."),
                        PostDesk.address(DeliveryPreference.PORTAL),
                        MORNING);
        desk.run(desk.smtp()).deliver(id);

        MimeMessage message = host.only();
        assertThat(message.getSubject())
                .isEqualTo("Revisión médica independiente " + id.caseNumber() + ": una carta para usted");
        assertThat((String) message.getContent()).contains("Inicie sesión");
        assertThat(message.getHeader("Subject")[0].chars()).allMatch(c -> c < 0x7f);
        assertThat(message.getHeader("Content-Language")).containsExactly("es-US");
    }

    @Test
    void headers_carry_no_more_than_the_case_number_and_no_persons_name() throws Exception {
        host.up();
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        desk.run(desk.smtp()).deliver(id);

        List<Header> headers = Collections.list(host.only().getAllHeaders());
        assertThat(headers)
                .extracting(Header::getName)
                .isSubsetOf(
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(headers)
                .filteredOn(header -> !header.getName().equals("Subject"))
                .noneMatch(header -> header.getValue().contains(id.caseNumber().value())
                        || header.getValue().contains("Avery")
                        || header.getValue().contains("FINAL_DETERMINATION"));
    }

    @Test
    void what_comes_back_later_goes_to_the_print_queue_once() {
        host.up();
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        desk.run(desk.smtp()).deliver(id);
        String name = "<" + desk.current(id).messageId() + "@imr.example>";

        assertThat(desk.office().bounced(name, "mailbox full", MORNING)).isTrue();
        assertThat(desk.office().bounced(name, "mailbox full", MORNING)).isFalse();
        assertThat(desk.office().bounced("<unknown@imr.example>", "", MORNING)).isFalse();
        assertThat(desk.current(id).channel()).isEqualTo(Channel.PRINT);
        assertThat(openAlarms(id)).containsExactly(PostFault.BOUNCED);
    }

    private List<PostFault> openAlarms(LetterId id) {
        return desk.parts.alarms().open().stream()
                .filter(alarm -> alarm.letter().equals(id.toString()))
                .map(Alarm::fault)
                .toList();
    }

    private static byte[] attachment(MimeMessage message) throws Exception {
        try (InputStream file =
                ((MimeMultipart) message.getContent()).getBodyPart(1).getInputStream()) {
            return file.readAllBytes();
        }
    }

    /** Without the line that the receiving server adds at the top. */
    private static String sent(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("Date: "));
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
