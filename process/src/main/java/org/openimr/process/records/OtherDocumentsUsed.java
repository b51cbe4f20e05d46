package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(E), as a news list of 2014 has it, and Lab. Code 4610.5(l)(4): any other relevant document that was used, with the statements of reasons. Whether there was any is not for the file to say. */
public final class OtherDocumentsUsed implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(E)"), 1),
            "The claims administrator must send any other relevant document that it used, and the statements of its reasons.",
            Grade.SECONDARY,
            RecordsInForce.FINAL,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return List.of(Claim.duty(
                "Other relevant documents used, with statements of reasons",
                Evidence.inOrUnknown(
                        facts.those(document -> document.kind() == RecordKind.OTHER && document.isFromAdministrator()),
                        Doubt.OTHERS_NOT_STATED)));
    }
}
