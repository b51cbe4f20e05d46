package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 4610.5(l): the request for authorization. */
public final class RequestSent implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(l)"), 3),
            "The claims administrator must send the request for authorization.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return List.of(Claim.duty(
                "The request for authorization", Evidence.inOrAbsent(facts.of(RecordKind.REQUEST_FOR_AUTHORIZATION))));
    }
}
