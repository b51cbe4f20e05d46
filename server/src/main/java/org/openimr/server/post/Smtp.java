package org.openimr.server.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands messages to a mail server by SMTP (RFC 5321), one connection for each. */
public final class Smtp {
    private static final String MILLISECONDS = "30000";
    private static final int FIRST_PERMANENT = 500;

    /** Refusals of who we are, not of the message (RFC 4954 section 6; 530 also RFC 3207): our settings can mend them. */
    private static final Set<Integer> OF_OURSELVES = Set.of(530, 534, 535, 538);

    private final EmailSettings settings;
    private final Session session;

    public Smtp(EmailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** Makes a message for one recipient. */
    public interface Writing {
        MimeMessage write(Session session) throws MessagingException;
    }

    /** Writes and hands it over; answers when the server has answered. The answer never repeats the address. */
    public Handed hand(String address, Writing writing) {
        try (SMTPTransport server = (SMTPTransport) session.getTransport()) {
            MimeMessage message = writing.write(session);
            connect(server);
            server.sendMessage(message, message.getAllRecipients());
            return new Handed.Accepted(plain(server.getLastServerResponse(), address));
        } catch (MessagingException e) {
            return refusal(e, address);
        }
    }

    private void connect(SMTPTransport server) throws MessagingException {
        if (settings.login().isEmpty()) server.connect();
        else {
            EmailSettings.Login login = settings.login().get();
            server.connect(settings.host(), settings.port(), login.user(), login.password());
        }
    }

    private static Handed refusal(MessagingException failure, String address) {
        for (Exception e = failure; e instanceof MessagingException next; e = next.getNextException()) {
            int code = code(e);
            if (code >= FIRST_PERMANENT && !OF_OURSELVES.contains(code)) {
                return new Handed.Never(plain(String.valueOf(e.getMessage()), address));
            }
        }
        return new Handed.NotNow(plain(String.valueOf(failure.getMessage()), address));
    }

    private static int code(Exception e) {
        if (e instanceof SMTPAddressFailedException recipient) return recipient.getReturnCode();
        if (e instanceof SMTPSendFailedException message) return message.getReturnCode();
        if (e instanceof SMTPSenderFailedException) return 0; // the sender is a setting of ours
        return 0;
    }

    /** One line, without the address: servers repeat it. */
    private static String plain(String reply, String address) {
        return reply.replace(address, "the recipient").replaceAll("\\s+", " ").strip();
    }

    private static Properties properties(EmailSettings settings) {
        String protocol = switch (settings.security()) {
            case NONE, STARTTLS -> "smtp";
            case SMTPS -> "smtps";
        };
        String prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "host", settings.host());
        properties.setProperty(prefix + "port", String.valueOf(settings.port()));
        properties.setProperty(prefix + "from", settings.from());
        properties.setProperty(prefix + "localhost", settings.domain());
        properties.setProperty(prefix + "connectiontimeout", MILLISECONDS);
        properties.setProperty(prefix + "timeout", MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", MILLISECONDS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE, SMTPS -> {}
            case STARTTLS -> {
                properties.setProperty(prefix + "starttls.enable", "true");
                properties.setProperty(prefix + "starttls.required", "true");
            }
        }
        return properties;
    }
}
