package org.openimr.server.api;

import org.openimr.process.CourseRefusal;
import org.openimr.process.DocketRefusal;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.QualityRefusal;
import org.openimr.process.Refusal;

/** The HTTP status of each refusal: the one place where a refusal meets the web. */
final class RefusalStatus {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private RefusalStatus() {}

    static int of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotPermitted _,
                    Refusal.NotTheReviewerOfThisCase _,
                    CourseRefusal.NotYourAnswer _,
                    CourseRefusal.NotYourDocument _,
                    CourseRefusal.NotYourReport _,
                    QualityRefusal.NotAskedForBlindReview _,
                    DocketRefusal.NotYoursToReport _ -> FORBIDDEN;
            case Refusal.NothingFiled _ -> NOT_FOUND;
            case Refusal.AlreadyFiled _, Refusal.NotAtThisStage _ -> CONFLICT;
            case CourseRefusal _, OutcomeRefusal _, DocketRefusal _, QualityRefusal _ -> UNPROCESSABLE;
            case Refusal.BeforeWhatItFollows _,
                    Refusal.DateOutsideCalendar _,
                    Refusal.RuleNotMet _,
                    Refusal.DoubtOpen _,
                    Refusal.ReasonNotBorneOut _,
                    Refusal.OnlyUtilizationReviewDecision _,
                    Refusal.RequiredRecordMissing _,
                    Refusal.ConflictNotRuledOut _,
                    Refusal.NotQualified _,
                    Refusal.NoSuchItem _,
                    Refusal.ItemsUndecided _,
                    Refusal.SummaryMissing _,
                    Refusal.BlockingFindings _,
                    Refusal.AlreadyConfirmedBy _,
                    Refusal.NotDeidentified _ -> UNPROCESSABLE;
        };
    }
}
