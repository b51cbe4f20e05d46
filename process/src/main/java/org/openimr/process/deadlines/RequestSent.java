package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How a request for authorization was sent. */
public sealed interface RequestSent {
    /**
     * By fax.
     *
     * @param stampedAt      the receiver's electronic stamp; empty when it has none
     * @param transmittedAt  the sender's time of transmission
     * @param urgent         an expedited or concurrent review is asked for
     */
    record Faxed(Optional<Instant> stampedAt, Instant transmittedAt, boolean urgent) implements RequestSent {}

    /** Deposited in the mail. */
    record Mailed(LocalDate depositedOn) implements RequestSent {}
}
