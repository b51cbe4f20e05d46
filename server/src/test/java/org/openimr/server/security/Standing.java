package org.openimr.server.security;

import java.util.Map;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Relation;
import org.openimr.process.Role;

/**
 * Somebody, and what he or she is to each case.
 *
 * @param about  in words: the own case, another's, none
 * @param to     cases to which the person is something; to every other nothing, or what the office is
 */
record Standing(Outsider person, String about, Map<CaseNumber, Relation> to) {
    Standing {
        to = Map.copyOf(to);
    }

    Role role() {
        return person.role();
    }

    /** Whether the person works for the organization or the regulator: for these every case is there. */
    boolean isOfOffice() {
        return person.isSignedIn() && Relation.possibleFor(role()).equals(Set.of(Relation.OFFICE));
    }

    /** What the person is to that case, as the test arranged it. */
    Relation to(CaseNumber number) {
        return isOfOffice() ? Relation.OFFICE : to.getOrDefault(number, Relation.NONE);
    }

    @Override
    public String toString() {
        return person + " (" + about + ")";
    }
}
