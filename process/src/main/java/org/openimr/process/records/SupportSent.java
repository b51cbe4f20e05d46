package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(D): everything that worker or provider submitted in support of the request. Whether there was any is not for the file to say. */
public final class SupportSent implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(D)"), 1),
            "The claims administrator must send everything that the worker or a provider submitted in support of the request.",
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
                "What the worker or a provider submitted in support of the request",
                Evidence.inOrUnknown(
                        facts.those(document ->
                                document.kind() == RecordKind.SUPPORT_FOR_REQUEST && document.isFromAdministrator()),
                        Doubt.SUPPORT_NOT_STATED)));
    }
}
