package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** 8 CCR 9792.10.5(a)(1)(A): the reports that the request for authorization or the utilization review decision names. */
public final class NamedReports implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.5(a)(1)(A)"), 5),
            "The claims administrator must send the physicians' reports that the request for authorization or the utilization review decision names.",
            Grade.TEXT_READ,
            RecordsInForce.FINAL,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return Named.claims(
                facts,
                record -> record.kind()
                        .filter(kind -> kind != RecordKind.PHYSICIAN_REPORT)
                        .isEmpty());
    }
}
