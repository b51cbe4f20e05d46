package org.openimr.process;

import org.openimr.law.Citation;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;

/** The name of a case's stage, for lists and messages. */
public enum Stage {
    NOT_FILED("Not filed", Citation.regulation("9792.10.1(b)(1)"), "File the application."),
    ELIGIBILITY(
            "Eligibility review",
            Citation.laborCode("4610.5(k)"),
            "Find the application eligible, or ineligible with reasons."),
    INELIGIBLE(
            "Ineligible",
            Citation.laborCode("4610.5(k)"),
            "The review is closed; the parties may appeal the finding (8 CCR 10575)."),
    ELIGIBLE("Eligible", Citation.regulation("9792.10.4(b)"), "Send the notice of assignment."),
    AWAITING_RECORDS(
            "Waiting for records",
            Citation.regulation("9792.10.5(a)(1)"),
            "Record what arrives; find the records complete when they are."),
    READY_FOR_REVIEW("Ready for a reviewer", Citation.laborCode("139.5(d)(4)"), "Assign a reviewer."),
    IN_REVIEW("In review", Citation.laborCode("4610.6(d)"), "The reviewer decides every item and submits the draft."),
    QUALITY("Quality review", Citation.laborCode("139.5(d)(3)"), "Issue the determination, or return the draft."),
    DETERMINED("Determined", Citation.laborCode("4610.6(g)"), "Confirm the de-identification and publish."),
    PUBLISHED("Published", Citation.laborCode("4610.6(m)"), "Nothing is left to do.");

    private final String title;
    private final Citation clause;
    private final String next;

    Stage(String title, Citation clause, String next) {
        this.title = title;
        this.clause = clause;
        this.next = next;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** The clause under which the case stands there. */
    public Citation clause() {
        return clause;
    }

    /** What may be done next. */
    public String next() {
        return next;
    }

    /** The stage of a state. */
    public static Stage of(CaseState state) {
        return switch (state) {
            case NotFiled _ -> NOT_FILED;
            case UnderEligibilityReview _ -> ELIGIBILITY;
            case Ineligible _ -> INELIGIBLE;
            case Eligible _ -> ELIGIBLE;
            case AwaitingRecords _ -> AWAITING_RECORDS;
            case ReadyForReview _ -> READY_FOR_REVIEW;
            case InReview _ -> IN_REVIEW;
            case InQualityReview _ -> QUALITY;
            case Determined _ -> DETERMINED;
            case Published _ -> PUBLISHED;
        };
    }
}
