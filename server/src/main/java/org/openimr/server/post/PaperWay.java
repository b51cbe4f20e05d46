package org.openimr.server.post;

import java.time.Instant;

/** Puts letters into the print queue. */
final class PaperWay {
    private final OutgoingLetters letters;
    private final Outbox outbox;
    private final Alarms alarms;

    PaperWay(Parts parts) {
        this.letters = parts.letters();
        this.outbox = parts.outbox();
        this.alarms = parts.alarms();
    }

    void add(LetterId letter, Instant now) {
        outbox.add(letter, Channel.PRINT, now);
        if (letters.address(letter).lines().isEmpty()) {
            alarms.raise(letter, PostFault.NO_POSTAL_ADDRESS, "Find it out, then mail the letter.", now);
        }
    }

    /** In the caller's transaction: what failed by e-mail goes by mail, and staff are told. */
    void instead(Delivery failed, PostFault fault, String why, Instant now) {
        outbox.set(failed, DeliveryState.FAILED, why, now);
        add(failed.letter(), now);
        alarms.raise(failed.letter(), fault, why, now);
    }
}
