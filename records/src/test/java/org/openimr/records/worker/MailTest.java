package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;
import org.openimr.records.intake.TypeAnswer;
import org.openimr.records.intake.TypeLook;

class MailTest {
    @TempDir
    private Path folder;

    private static MimeMessage message(MimeBodyPart... parts) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("clinic@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("records@example.org"));
        message.setSubject("Records", "UTF-8");
        message.setContent(new MimeMultipart(parts));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart attached(String name, byte[] content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new jakarta.mail.util.ByteArrayDataSource(content, "application/octet-stream")));
        part.setFileName(name);
        return part;
    }

    private static MimeBodyPart written(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private Map<String, byte[]> split(MimeMessage message) throws MessagingException, IOException {
        var workshop = new Workshop(folder, Limits.defaults());
        Path file = workshop.file(bytes(message));
        assertThat(TypeLook.at(file, Limits.defaults())).isInstanceOf(TypeAnswer.Message.class);
        Map<String, byte[]> parts = new TreeMap<>();
        ReadResult result = workshop.reader().split(file, part -> {
            try {
                parts.put(part.name().value(), Files.readAllBytes(part.file()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(result).isEqualTo(new ReadResult.Whole());
        assertThat(workshop.temporary()).isEmptyDirectory();
        return parts;
    }

    @Test
    void each_attachment_and_the_text_become_documents_of_their_own() throws Exception {
        byte[] pdf = Fictional.typed(1);
        var inner = new MimeBodyPart();
        inner.setContent(message(attached("inner.png", new byte[] {1, 2, 3})), "message/rfc822");
        Map<String, byte[]> parts = split(message(
                written("Adjunto el informe médico.", "plain"), attached("../../informe médico.pdf", pdf), inner));
        assertThat(parts).containsOnlyKeys("message.txt", "informe médico.pdf", "inner.png");
        assertThat(parts.get("informe médico.pdf")).isEqualTo(pdf);
        assertThat(new String(parts.get("message.txt"), StandardCharsets.UTF_8))
                .isEqualTo("Adjunto el informe médico.");
    }

    @Test
    void a_message_written_as_a_web_page_gives_its_words() throws Exception {
        Map<String, byte[]> parts = split(message(written(
                "<html><head><style>p{}</style></head><body><p>See the <b>attached</b> report.</p><script>1</script>"
                        + "<p>Thank&nbsp;you</p></body></html>",
                "html")));
        assertThat(new String(parts.get("message.txt"), StandardCharsets.UTF_8).strip())
                .isEqualTo("See the attached report.\nThank you");
    }

    @Test
    void a_message_with_too_many_parts_is_refused() throws Exception {
        MimeBodyPart[] many = new MimeBodyPart[2_001];
        for (int i = 0; i < many.length; i++) many[i] = attached("a" + i, new byte[] {1});
        var workshop = new Workshop(folder, Limits.defaults());
        ReadResult result = workshop.reader().split(workshop.file(bytes(message(many))), _ -> {});
        assertThat(result)
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(IntakeRefusal.MESSAGE_TOO_DEEP));
    }
}
