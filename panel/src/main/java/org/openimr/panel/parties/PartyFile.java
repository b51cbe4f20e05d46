package org.openimr.panel.parties;

import java.util.List;
import java.util.Optional;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;

/**
 * What the book says of one party, and how it came to say so.
 *
 * @param party               empty where the party is a reviewer: who that is stands in the register
 * @param ties                from this party, withdrawn ones too, in the order in which they came
 * @param academic            where the person works, if that was established
 * @param reviewOrganization  whether it is the review organization
 * @param history             every event of this party, in order
 */
public record PartyFile(
        PartyId id,
        Optional<Party> party,
        List<KeptTie> ties,
        Optional<AcademicWork> academic,
        boolean reviewOrganization,
        List<PartyEvent> history) {
    public PartyFile {
        ties = List.copyOf(ties);
        history = List.copyOf(history);
        if (history.isEmpty()) throw new IllegalArgumentException("a file begins with an event: " + id);
    }

    public Optional<KeptTie> tie(TieId id) {
        return ties.stream().filter(tie -> tie.id().equals(id)).findFirst();
    }
}
