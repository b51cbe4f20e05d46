package org.openimr.server.post;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a letter got on one channel.
 *
 * @param attempts      how often it was begun
 * @param messageId     of its e-mail, the same at every attempt; worked out from the letter's name and telling nothing
 * @param reply         what the mail server last said, or why it failed; empty before
 * @param handedOverAt  when this channel was chosen; the date of its e-mail
 */
public record Delivery(
        LetterId letter,
        Channel channel,
        DeliveryState state,
        int attempts,
        String messageId,
        String reply,
        Optional<UUID> batch,
        Instant handedOverAt,
        Instant changedAt) {}
