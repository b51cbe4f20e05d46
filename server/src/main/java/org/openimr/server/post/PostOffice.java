package org.openimr.server.post;

import java.time.Instant;
import java.util.Objects;

/** Takes letters in and chooses their way; in the caller's transaction if there is one. */
public final class PostOffice {
    private final Parts parts;
    private final PaperWay paper;
    private final boolean emailIsOn;
    private final Jobs jobs;

    public PostOffice(Parts parts, boolean emailIsOn, Jobs jobs) {
        this.parts = parts;
        this.paper = new PaperWay(parts);
        this.emailIsOn = emailIsOn;
        this.jobs = jobs;
    }

    /**
     * Keeps a letter and sends it on its way. The same letter again is kept and sent once.
     *
     * @throws LetterDiffers if one of the same name is kept with another content
     */
    public void take(OutgoingLetter letter, DeliveryAddress to, Instant now) {
        parts.transaction().executeWithoutResult(_ -> {
            if (!parts.letters().keep(letter)) return;
            parts.letters().keepAddress(letter.id(), to);
            Channel channel = to.channel(emailIsOn);
            switch (channel) {
                case EMAIL, PORTAL -> {
                    parts.outbox().add(letter.id(), channel, now);
                    jobs.deliver(letter.id());
                }
                case PRINT -> paper.add(letter.id(), now);
            }
        });
    }

    /**
     * An e-mail came back after the mail server had taken it: the letter goes on paper, and staff are told. The proof
     * of the first service stays; which one counts is for a person.
     *
     * @param messageId  as it stands in the returned message, with or without angle brackets and domain
     * @return whether a letter has that name and had been sent
     */
    public boolean bounced(String messageId, String why, Instant now) {
        String name = messageId.strip().replaceFirst("^<", "").replaceFirst("@.*$", "");
        return Boolean.TRUE.equals(Objects.requireNonNull(parts.transaction()
                .execute(_ -> parts.outbox()
                        .withMessageId(name)
                        .flatMap(found -> parts.outbox().hold(found.letter()))
                        .filter(held -> held.messageId().equals(name) && held.state() == DeliveryState.SENT)
                        .map(held -> {
                            paper.instead(held, PostFault.BOUNCED, why, now);
                            return true;
                        })
                        .orElse(false))));
    }
}
