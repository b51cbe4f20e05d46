package org.openimr.server.panel.seating;

import java.util.Optional;
import org.openimr.panel.rules.Established;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.TieSearch;
import org.openimr.server.panel.parties.Parties;

/** What the book of parties and the register know. */
record KnownParties(Parties parties) implements TieSource {
    @Override
    public TieSearch ties() {
        return parties.graph();
    }

    @Override
    public Optional<Party> party(PartyId id) {
        return parties.everyone().party(id);
    }

    @Override
    public Established established() {
        return parties.established();
    }
}
