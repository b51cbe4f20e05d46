package org.openimr.server.post;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests of other packages: letters of the outbox as a real mail server takes them, each part decoded. */
public final class MailedLetters {
    private MailedLetters() {}

    /** These, both ways: with the letter, and with the word that one waits in the portal. */
    public static List<byte[]> of(List<OutgoingLetter> letters) {
        try (MailHost host = MailHost.onFreePort().up()) {
            SmtpServer smtp = new SmtpServer(host.settings(), "Fictional Review");
            for (OutgoingLetter letter : letters) {
                for (Channel channel : List.of(Channel.EMAIL, Channel.PORTAL)) {
                    Handed handed = smtp.hand(letter, delivery(letter, channel), address());
                    if (!(handed instanceof Handed.Accepted)) throw new AssertionError(handed);
                }
            }
            return decoded(host.taken());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every letter of these cases, to whomever. */
    public static List<OutgoingLetter> letters(JdbcClient jdbc, List<CaseNumber> cases) {
        OutgoingLetters letters = new OutgoingLetters(jdbc);
        return jdbc.sql("select id from outgoing_letter where case_number in (:cases) order by id")
                .param("cases", cases.stream().map(CaseNumber::value).toList())
                .query((rs, _) -> letters.get(LetterId.parse(rs.getString(1))).orElseThrow())
                .list();
    }

    private static Delivery delivery(OutgoingLetter letter, Channel channel) {
        Instant now = Instant.now();
        return new Delivery(
                letter.id(), channel, DeliveryState.SENDING, 1, "message-0", "", Optional.empty(), now, now);
    }

    private static DeliveryAddress address() {
        return new DeliveryAddress(
                "Avery Fictional",
                List.of("2 Fictional Way", "Sacramento, CA 00000"),
                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                Optional.of("avery@mail.example"),
                DeliveryPreference.EMAIL,
                true);
    }

    private static List<byte[]> decoded(List<byte[]> messages) throws MessagingException, IOException {
        List<byte[]> parts = new ArrayList<>(messages);
        for (byte[] message : messages) take(MailHost.read(message).getContent(), parts);
        return parts;
    }

    private static void take(Object content, List<byte[]> parts) throws MessagingException, IOException {
        if (content instanceof String text) {
            parts.add(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!(content instanceof Multipart several)) return;
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart part = several.getBodyPart(i);
            parts.add(part.getInputStream().readAllBytes());
            if (part.getContent() instanceof Multipart inner) take(inner, parts);
        }
    }
}
