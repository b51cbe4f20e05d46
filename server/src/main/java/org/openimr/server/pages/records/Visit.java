package org.openimr.server.pages.records;

import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.CaseView;
import org.openimr.server.pages.Words;

/**
 * A person at the records of one case.
 *
 * @param party  as which it belongs to the case; empty for the organization
 */
record Visit(Actor actor, CaseView view, Optional<PartyRole> party, Words words) {
    CaseNumber number() {
        return view.number();
    }

    /** Address of the case. */
    String base() {
        return (party.isPresent() ? "/follow/" : "/cases/") + number();
    }
}
