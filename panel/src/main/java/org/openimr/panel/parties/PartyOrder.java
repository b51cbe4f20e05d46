package org.openimr.panel.parties;

import java.time.Instant;
import java.util.Set;
import org.openimr.panel.ties.PartyId;

/**
 * A command, when it is given, and who gives it.
 *
 * @param by         account of one of the credentialing staff
 * @param reviewers  the persons of the register as ties name them
 */
public record PartyOrder(PartyCommand command, Instant at, String by, Set<PartyId> reviewers) {
    public PartyOrder {
        reviewers = Set.copyOf(reviewers);
        if (by.isBlank()) throw new IllegalArgumentException("who gives a command has an account");
    }
}
