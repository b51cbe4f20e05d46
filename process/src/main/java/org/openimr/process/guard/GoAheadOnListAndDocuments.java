package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;

/** 8 CCR 9792.10.6(b)(2): without the claims administrator's records the reviewer may decide on the list of records in the utilization review decision and on documents from the worker or physician. */
public final class GoAheadOnListAndDocuments implements Guard<File> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(b)(2)"), 2),
            "Without the claims administrator's records the review may go on only where the utilization review decision, which lists records, and a document of the worker or physician are in the file.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "going ahead without records; refusal IMR-123");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(File facts) {
        boolean decision =
                facts.records().stream().anyMatch(record -> record.kind() == RecordKind.UTILIZATION_REVIEW_DECISION);
        if (!decision) return missing("the utilization review decision, which lists records");
        boolean documents = facts.records().stream().anyMatch(GoAheadOnListAndDocuments::isFromWorkersSide);
        return documents ? Optional.empty() : missing("a document from the worker or the physician");
    }

    private static Optional<Refusal> missing(String what) {
        return Optional.of(new CourseRefusal.NoBasisToGoAhead(what));
    }

    private static boolean isFromWorkersSide(RecordReceived record) {
        return switch (record.sender()) {
            case INJURED_WORKER, WORKERS_ATTORNEY, REQUESTING_PHYSICIAN ->
                record.kind() != RecordKind.UTILIZATION_REVIEW_DECISION;
            case EMPLOYER, CLAIMS_ADMINISTRATOR -> false;
        };
    }
}
