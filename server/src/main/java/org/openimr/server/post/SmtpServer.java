package org.openimr.server.post;

/** The mail server that takes letters. */
final class SmtpServer implements MailServer {
    private final EmailSettings settings;
    private final String sender;
    private final Smtp smtp;

    /** @param sender  the organization's name, as its letters have it */
    SmtpServer(EmailSettings settings, String sender) {
        this.settings = settings;
        this.sender = sender;
        this.smtp = new Smtp(settings);
    }

    @Override
    public Handed hand(OutgoingLetter letter, Delivery delivery, DeliveryAddress to) {
        String address = to.email().orElseThrow();
        return smtp.hand(address, session -> EmailMessage.of(letter, delivery, address, settings, sender, session));
    }
}
