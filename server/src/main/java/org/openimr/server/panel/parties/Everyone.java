package org.openimr.server.panel.parties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyWords;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;

/** The book, and the reviewers whom its ties may name. */
public final class Everyone {
    private final PartyBook book;
    private final Map<PartyId, Party.Person> reviewers = new TreeMap<>();

    public Everyone(PartyBook book, Collection<Party.Person> reviewers) {
        this.book = book;
        reviewers.forEach(person -> this.reviewers.put(person.id(), person));
    }

    public PartyBook book() {
        return book;
    }

    /** Reviewers, by identifier. */
    public List<Party.Person> reviewers() {
        return List.copyOf(reviewers.values());
    }

    public boolean isReviewer(PartyId party) {
        return reviewers.containsKey(party);
    }

    /** A party of the book, or a reviewer. */
    public Optional<Party> party(PartyId party) {
        return book.party(party).or(() -> Optional.ofNullable(reviewers.get(party)));
    }

    /** Its name; where nobody is known under the identifier, that. */
    public String name(PartyId party) {
        return party(party).map(PartyWords::name).orElse(party.value());
    }
}
