package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 4610.5(l): records on the treatment being given and on the request; of these, what the request or the decision names and is no physician's report. */
public final class OtherNamedRecords implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(l)"), 2),
            "The claims administrator must send the records on the treatment being given, among them what the request for authorization or the utilization review decision names.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        if (facts.stated().isEmpty()) return List.of();
        return Named.claims(
                facts,
                record -> record.kind()
                        .filter(kind -> kind != RecordKind.PHYSICIAN_REPORT)
                        .isPresent());
    }
}
