package org.openimr.panel.parties;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.panel.During;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/**
 * A tie on file as it now stands.
 *
 * @param withdrawn  why it was withdrawn as entered by mistake; empty while it stands
 */
public record KeptTie(TieId id, Tie tie, Optional<String> withdrawn) {
    /** Whether it counts: it was not withdrawn. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    /** Whether it says the same of the same two, on some day that both have. */
    boolean isSame(Tie other) {
        boolean same = tie.from().equals(other.from()) && tie.to().equals(other.to());
        boolean turned = tie.from().equals(other.to()) && tie.to().equals(other.from());
        return tie.kind() == other.kind()
                && (same || (turned && TieWords.goesBothWays(tie.kind())))
                && tie.when().overlaps(other.when());
    }

    /** The other of the two. */
    public PartyId other(PartyId party) {
        return tie.from().equals(party) ? tie.to() : tie.from();
    }

    KeptTie ended(LocalDate last) {
        During when = new During(tie.when().first(), Optional.of(last));
        return new KeptTie(id, new Tie(tie.from(), tie.kind(), tie.to(), when, tie.share(), tie.source()), withdrawn);
    }
}
