package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** Lab. Code 4610.5(l): the utilization review decision. The statute names it; the regulation asks for the form alone, 8 CCR 9792.10.5(a)(1)(B), and an application comes with it: whoever sent it, it is in the file. */
public final class DecisionSent implements OwedRule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(l)"), 4),
            "The utilization review decision must be in the file.",
            Grade.TEXT_READ,
            RecordsInForce.STATUTE,
            "records checklist");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        List<Held> decisions = facts.of(RecordKind.UTILIZATION_REVIEW_DECISION);
        Evidence evidence = facts.attachedOn()
                .filter(_ -> decisions.isEmpty())
                .<Evidence>map(Evidence.Stated::new)
                .orElseGet(() -> Evidence.inOrAbsent(decisions));
        return List.of(Claim.duty("The utilization review decision", evidence));
    }
}
