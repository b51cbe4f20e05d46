package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 4610.5(m): what is found later is forwarded at once. That something was found shows only when it comes. */
public final class LaterRecordsSent implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(m)"), 2),
            "The claims administrator must forward records that it finds after the others were sent.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        if (facts.completeAt().isEmpty()) return List.of();
        List<Held> later = facts.those(document -> document.isFromAdministrator()
                && document.receivedAt().isAfter(facts.completeAt().get()));
        return List.of(Claim.duty("Records found later", Evidence.inOrUnknown(later, Doubt.LATER_NOT_STATED)));
    }
}
