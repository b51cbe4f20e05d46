package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(B): the application form that went out with the decision, not the letter nor its instructions. */
public final class FormSent implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(B)"), 1),
            "The claims administrator must send the application form that went out with the utilization review decision.",
            Grade.TEXT_READ,
            RecordsInForce.FINAL,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return List.of(Claim.duty(
                "The application form that went out with the decision",
                Evidence.inOrAbsent(facts.those(document ->
                        document.kind() == RecordKind.APPLICATION_FORM && document.isFromAdministrator()))));
    }
}
