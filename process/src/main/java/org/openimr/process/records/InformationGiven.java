package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(C): all information given to the worker about the decision, other than the letter. Whether there was any is not for the file to say. */
public final class InformationGiven implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(C)"), 1),
            "The claims administrator must send all information that the worker was given about the utilization review decision, other than the letter itself.",
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
                "Information given to the worker about the decision",
                Evidence.inOrUnknown(
                        facts.those(document ->
                                document.kind() == RecordKind.INFORMATION_TO_WORKER && document.isFromAdministrator()),
                        Doubt.INFORMATION_NOT_STATED)));
    }
}
