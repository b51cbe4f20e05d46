package org.openimr.server.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;

/** A message of a program that keeps the name it was given, so that one sent a second time is known as the same. */
public final class NamedMessage extends MimeMessage {
    private final String name;
    private final EmailSettings settings;

    /** @param name  of the message, without our domain */
    public NamedMessage(Session session, String name, EmailSettings settings) throws MessagingException {
        super(session);
        this.name = "<" + name + "@" + settings.domain() + ">";
        this.settings = settings;
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday replies
    }

    /** From our address, under that name. */
    public void setSenderName(String sender) throws MessagingException {
        try {
            setFrom(new InternetAddress(settings.from(), sender, "UTF-8"));
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java platform has UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
