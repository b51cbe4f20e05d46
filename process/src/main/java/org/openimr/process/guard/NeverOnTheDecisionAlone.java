package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;
import org.openimr.process.records.RecordKind;

/** 8 CCR 9792.10.6(b)(2): a determination never rests on the utilization review decision alone. */
public final class NeverOnTheDecisionAlone implements Guard<File> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(b)(2)"), 1),
            "A determination must never rest on the utilization review decision alone.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "finding the records complete, going ahead without records; refusal IMR-121");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(File facts) {
        boolean nothingElse =
                facts.records().stream().allMatch(record -> record.kind() == RecordKind.UTILIZATION_REVIEW_DECISION);
        return nothingElse ? Optional.of(new Refusal.OnlyUtilizationReviewDecision()) : Optional.empty();
    }
}
