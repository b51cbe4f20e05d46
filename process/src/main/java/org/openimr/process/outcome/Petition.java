package org.openimr.process.outcome;

import java.time.Instant;
import java.util.Set;
import org.openimr.process.filing.PartyRole;

/**
 * A petition to the appeals board, Lab. Code 4610.6(h), 8 CCR 10575: counts when it is received.
 *
 * @param grounds       at least one; what is not raised is waived
 * @param verified      it is verified
 * @param servedOnUnit  it was served on the Administrative Director's unit
 */
public record Petition(
        Instant receivedAt,
        PartyRole by,
        Set<AppealGround> grounds,
        boolean verified,
        boolean servedOnUnit,
        String adjudicationNumber) {
    public Petition {
        grounds = Set.copyOf(grounds);
    }
}
