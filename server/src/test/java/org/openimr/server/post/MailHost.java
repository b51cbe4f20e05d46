package org.openimr.server.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine, which keeps what it took and refuses whom it is told to. */
public final class MailHost implements AutoCloseable {
    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final int port;
    private Optional<SMTPServer> server = Optional.empty();

    public MailHost(int port) {
        this.port = port;
    }

    /** On a port that nothing uses; not started yet. */
    public static MailHost onFreePort() {
        return new MailHost(PostDesk.freePort());
    }

    /** With which one sends through it, for a portal at {@code https://imr.example/}. */
    public EmailSettings settings() {
        return settings(port);
    }

    static EmailSettings settings(int port) {
        return new EmailSettings(
                "127.0.0.1",
                port,
                EmailSettings.Security.NONE,
                "letters@imr.example",
                URI.create("https://imr.example/"),
                Optional.empty());
    }

    /** Starts on the port; again after {@link #close()}. */
    public MailHost up() {
        SMTPServer started =
                SMTPServer.port(port).messageHandlerFactory(Taking::new).build();
        started.start();
        server = Optional.of(started);
        return this;
    }

    /** Refuses that recipient with 550 from now on. */
    public void refuse(String recipient) {
        unknown.add(recipient);
    }

    public List<byte[]> taken() {
        return List.copyOf(taken);
    }

    public MimeMessage only() throws MessagingException {
        if (taken.size() != 1) throw new AssertionError("messages taken: " + taken.size());
        return read(taken.getFirst());
    }

    public static MimeMessage read(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }

    @Override
    public void close() {
        server.ifPresent(SMTPServer::stop);
        server = Optional.empty();
    }

    private final class Taking implements MessageHandler {
        Taking(MessageContext context) {}

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (unknown.contains(recipient)) throw new RejectException(550, "5.1.1 <" + recipient + ">: unknown");
        }

        @Override
        public String data(InputStream data) throws IOException {
            taken.add(data.readAllBytes());
            return "2.0.0 Ok: queued as " + taken.size();
        }

        @Override
        public void done() {}
    }
}
