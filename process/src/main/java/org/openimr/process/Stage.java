package org.openimr.process;

import org.openimr.law.Citation;
import org.openimr.process.outcome.Ruling;

/** The name of a case's stage, for lists and messages. */
public enum Stage {
    NOT_FILED("Not filed", Citation.regulation("9792.10.1(b)(1)"), "File the application."),
    RECEIVED(
            "Received",
            Citation.regulation("9792.10.3(a)"),
            "Look for an earlier application on the same decision; accept it as unique or link it."),
    DUPLICATE("Duplicate", Citation.regulation("9792.10.3(a)"), "Follow the earlier application."),
    ELIGIBILITY(
            "Eligibility review",
            Citation.laborCode("4610.5(k)"),
            "Find the application eligible, or ineligible with reasons."),
    INFORMATION_REQUESTED(
            "Waiting for an answer", Citation.regulation("9792.10.3(b)"), "Record each party's answer when it comes."),
    INELIGIBLE(
            "Ineligible",
            Citation.laborCode("4610.5(k)"),
            "The review is closed; the parties may appeal the finding (8 CCR 10575)."),
    DEFERRED(
            "Deferred",
            Citation.laborCode("4610.5(h)(2)"),
            "Wait for the end of the dispute over liability; every clock stands still."),
    LIABILITY_CLOSED("Closed: liability denied", Citation.laborCode("4610.5(h)(2)"), "Nothing is left to review here."),
    ELIGIBLE("Eligible", Citation.regulation("9792.10.4(b)"), "Send the notice of assignment."),
    CONSOLIDATED(
            "Joined to another case",
            Citation.regulation("9792.10.4(a)"),
            "Follow the case under whose number it is decided."),
    AWAITING_RECORDS(
            "Waiting for records",
            Citation.regulation("9792.10.5(a)(1)"),
            "Record what arrives; find the records complete when they are."),
    RECORDS_LATE(
            "Records late",
            Citation.regulation("9792.12(c)(6)"),
            "Report the penalty; find the records complete, or go ahead on the worker's documents."),
    READY_FOR_REVIEW("Ready for a reviewer", Citation.laborCode("139.5(d)(4)"), "Assign a reviewer."),
    IN_REVIEW("In review", Citation.laborCode("4610.6(d)"), "The reviewer decides every item and submits the draft."),
    PANEL(
            "In review by several",
            Citation.regulation("9792.10.6(c)"),
            "Fill the seats; every reviewer decides every item and submits a draft."),
    QUALITY("Quality review", Citation.laborCode("139.5(d)(3)"), "Issue the determination, or return the draft."),
    TERMINATED("Terminated", Citation.regulation("9792.10.6(a)"), "Send the closing letter and the invoice."),
    DETERMINED("Determined", Citation.laborCode("4610.6(g)"), "Confirm the de-identification and publish."),
    PUBLISHED("Published", Citation.laborCode("4610.6(m)"), "Nothing is left to do but what the parties do."),
    IMPLEMENTED("Implemented", Citation.laborCode("4610.6(j)"), "Nothing is left to do; the time to appeal may run."),
    APPEALED("Appealed", Citation.regulation("10575"), "Record the appeals board's order."),
    FINAL("Final", Citation.laborCode("4610.6(h)"), "Nothing is left to do.");

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

    /** The stage of a state; a published determination that nobody carried out or appealed is called published. */
    public static Stage of(CaseState state) {
        return switch (state) {
            case CaseState.NotFiled _ -> NOT_FILED;
            case CaseState.Received _ -> RECEIVED;
            case CaseState.Duplicate _ -> DUPLICATE;
            case CaseState.UnderEligibilityReview _ -> ELIGIBILITY;
            case CaseState.InformationRequested _ -> INFORMATION_REQUESTED;
            case CaseState.Ineligible _ -> INELIGIBLE;
            case CaseState.Deferred _ -> DEFERRED;
            case CaseState.LiabilityClosed _ -> LIABILITY_CLOSED;
            case CaseState.Eligible _ -> ELIGIBLE;
            case CaseState.Consolidated _ -> CONSOLIDATED;
            case CaseState.AwaitingRecords _ -> AWAITING_RECORDS;
            case CaseState.RecordsLate _ -> RECORDS_LATE;
            case CaseState.ReadyForReview _ -> READY_FOR_REVIEW;
            case CaseState.InReview _ -> IN_REVIEW;
            case CaseState.InPanelReview _ -> PANEL;
            case CaseState.InQualityReview _ -> QUALITY;
            case CaseState.Terminated _ -> TERMINATED;
            case CaseState.Determined(var _, Ruling ruling) ->
                ruling.publishedAt().isPresent() ? PUBLISHED : DETERMINED;
            case CaseState.Implemented _ -> IMPLEMENTED;
            case CaseState.Appealed _ -> APPEALED;
            case CaseState.Final _ -> FINAL;
        };
    }
}
