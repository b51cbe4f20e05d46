package org.openimr.panel.parties.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.ties.Party;

/**
 * Into which book an import would go.
 *
 * @param reviewers  persons of the register, to whom ties may lead
 * @param at         time with which the commands would be given
 * @param by         account of one of the credentialing staff
 * @param fresh      gives identifiers that were never given before
 */
public record EntryContext(
        PartyBook book, Collection<Party.Person> reviewers, Instant at, String by, Supplier<UUID> fresh) {
    public EntryContext {
        reviewers = List.copyOf(reviewers);
    }
}
