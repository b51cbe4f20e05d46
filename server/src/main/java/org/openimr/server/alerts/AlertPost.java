package org.openimr.server.alerts;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Date;
import org.openimr.server.post.EmailSettings;
import org.openimr.server.post.Handed;
import org.openimr.server.post.NamedMessage;
import org.openimr.server.post.Smtp;

/** Hands the e-mails of alerts to the mail server. */
final class AlertPost {
    /** Items that a digest lists; the rest is a number and a link. */
    static final int MOST_SHOWN = 20;

    private final EmailSettings settings;
    private final String sender;
    private final Smtp smtp;
    private final AlertLinks links;

    /** @param sender  the organization's name */
    AlertPost(EmailSettings settings, String sender) {
        this.settings = settings;
        this.sender = sender;
        this.smtp = new Smtp(settings);
        this.links = new AlertLinks(settings.portal());
    }

    Handed askToConfirm(Alert alert) {
        AlertWords words = AlertWords.toConfirm(alert, links);
        return smtp.hand(
                alert.recipient().address(),
                session -> message(session, alert, "alert-" + alert.id(), words, alert.askedAt()));
    }

    /** @param through  position up to which it tells */
    Handed digest(Alert alert, NewDecisions.Found found, long through, Instant now) {
        AlertWords words = AlertWords.digest(alert, found.shown(), found.all(), links);
        return smtp.hand(alert.recipient().address(), session -> {
            NamedMessage message = message(session, alert, "alert-" + alert.id() + "-" + through, words, now);
            message.setHeader("List-Id", "<alerts." + settings.domain() + ">");
            message.setHeader("List-Unsubscribe", "<" + links.oneClick(alert) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.saveChanges();
            return message;
        });
    }

    private NamedMessage message(Session session, Alert alert, String name, AlertWords words, Instant dated)
            throws MessagingException {
        NamedMessage message = new NamedMessage(session, name, settings);
        message.setSenderName(sender);
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(alert.recipient().address(), true));
        message.setSubject(words.subjectLine(), "UTF-8");
        message.setSentDate(Date.from(dated));
        message.setHeader("Content-Language", alert.language().tag());
        message.setText(words.text().replace("\n", "\r\n"), "UTF-8");
        message.saveChanges();
        return message;
    }
}
