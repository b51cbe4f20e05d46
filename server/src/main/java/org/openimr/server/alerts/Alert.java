package org.openimr.server.alerts;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.openimr.letters.Language;

/**
 * An alert as it is kept.
 *
 * @param confirmedAt     empty: only asked for
 * @param toldThrough     letters up to that position were told, or were published before
 * @param sendingThrough  a message about letters up to that position was given to the mail server, without an answer yet
 */
record Alert(
        UUID id,
        AlertSubject subject,
        Language language,
        Recipient recipient,
        Instant askedAt,
        Optional<Instant> confirmedAt,
        long toldThrough,
        OptionalLong sendingThrough) {
    /** Where it goes, and the token that its links carry. */
    record Recipient(AlertToken token, String address) {
        @Override
        public String toString() {
            return "Recipient[…]";
        }
    }
}
