package org.openimr.server.post;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;

/**
 * The e-mail of a letter. The same delivery gives the same bytes: a message that had to be sent a second time carries
 * the same name, date and content, so that mail programs and people know it as one.
 */
final class EmailMessage {
    private EmailMessage() {}

    static MimeMessage of(
            OutgoingLetter letter, Delivery delivery, String to, EmailSettings settings, String sender, Session session)
            throws MessagingException {
        EmailWords words = EmailWords.of(letter.id(), letter.language(), delivery.channel(), settings.portal());
        var message = new NamedMessage(session, delivery.messageId(), settings);
        message.setSenderName(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(words.subject(), "UTF-8");
        message.setSentDate(Date.from(delivery.handedOverAt()));
        message.setHeader("Content-Language", letter.language().tag());
        switch (delivery.channel()) {
            case EMAIL -> message.setContent(withLetter(words, letter, delivery));
            case PORTAL -> message.setText(words.text(), "UTF-8");
            case PRINT -> throw new IllegalArgumentException("paper has no e-mail");
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withLetter(EmailWords words, OutgoingLetter letter, Delivery delivery)
            throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(words.text(), "UTF-8");
        BodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.pdf().bytes(), "application/pdf")));
        file.setFileName(letter.id().caseNumber() + ".pdf");
        var parts = new Bounded(delivery.messageId());
        parts.addBodyPart(text);
        parts.addBodyPart(file);
        return parts;
    }

    /** Has a boundary that is the same each time. */
    private static final class Bounded extends MimeMultipart {
        Bounded(String boundary) {
            var type = new ContentType("multipart", "mixed", null);
            type.setParameter("boundary", "=_" + boundary);
            contentType = type.toString();
        }
    }
}
