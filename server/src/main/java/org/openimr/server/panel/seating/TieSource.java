package org.openimr.server.panel.seating;

import java.util.Optional;
import org.openimr.panel.rules.Established;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.TieSearch;

/** Persons, organizations and what ties them, as they are known now. */
public interface TieSource {
    /** Ways between them, and to the reviewers of the register. */
    TieSearch ties();

    /** Who is meant; empty where nobody is known by that identifier. */
    Optional<Party> party(PartyId id);

    /** What staff found out beyond credentials and ties; nothing of one case. */
    Established established();
}
