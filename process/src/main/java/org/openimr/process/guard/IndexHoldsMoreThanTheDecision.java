package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.SealedPart;

/**
 * 8 CCR 9792.10.6(b)(2): a determination never rests on the utilization review decision alone. Looked at once more on
 * what the documents were found to be, for a sender may call a decision a report.
 */
public final class IndexHoldsMoreThanTheDecision implements Guard<SealedPart> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(b)(2)"), 3),
            "An exhibit index must hold more than the utilization review decision.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "sealing the exhibit index; refusal IMR-121");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(SealedPart index) {
        boolean nothingElse = index.exhibits().stream()
                .allMatch(exhibit -> exhibit.description().kind() == RecordKind.UTILIZATION_REVIEW_DECISION);
        return nothingElse ? Optional.of(new Refusal.OnlyUtilizationReviewDecision()) : Optional.empty();
    }
}
