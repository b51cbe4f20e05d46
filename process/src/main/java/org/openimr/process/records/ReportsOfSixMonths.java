package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(A): all physicians' reports on the current condition made in the six months before the request. That one is in the file can be seen; that all are, only the parties can say. */
public final class ReportsOfSixMonths implements OwedRule {
    private static final int MONTHS = 6;
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(A)"), 2),
            "The claims administrator must send all physicians' reports on the current condition made in the six months before the request for authorization.",
            Grade.TEXT_READ,
            RecordsInForce.FINAL,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return Window.claims(facts, MONTHS, "Physicians' reports on the current condition", _ -> true);
    }
}
