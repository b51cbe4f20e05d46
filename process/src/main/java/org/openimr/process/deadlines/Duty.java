package org.openimr.process.deadlines;

import java.util.OptionalInt;

/** The acts that have a time, in the order of section 6. Names are permanent. */
public enum Duty {
    REVIEW_PROSPECTIVELY(1, "Utilization review before or during treatment", Obliged.UTILIZATION_REVIEW),
    REVIEW_RETROSPECTIVELY(2, "Utilization review after treatment", Obliged.UTILIZATION_REVIEW),
    REVIEW_EXPEDITED(3, "Expedited utilization review", Obliged.UTILIZATION_REVIEW),
    TELL_PHYSICIAN(4, "Physician told of the review decision", Obliged.UTILIZATION_REVIEW),
    WRITE_DENIAL(5, "Written denial sent", Obliged.UTILIZATION_REVIEW),
    DEFER_REVIEW(6, "Notice that review is deferred", Obliged.CLAIMS_ADMINISTRATOR),
    REVIEW_AFTER_DEFERRAL(7, "Utilization review after a deferral", Obliged.UTILIZATION_REVIEW),
    RECEIVE_REQUEST(8, "Request for authorization received", Obliged.CLAIMS_ADMINISTRATOR),
    FILE_APPLICATION(9, "Application received", Obliged.INJURED_WORKER),
    FILE_FORMULARY_APPLICATION(10, "Application on a formulary drug received", Obliged.INJURED_WORKER),
    FILE_AFTER_LIABILITY(11, "Application received after a liability dispute", Obliged.INJURED_WORKER),
    FILE_AFTER_OMISSION(12, "Application received after the form was given late", Obliged.INJURED_WORKER),
    FIND_ELIGIBILITY(0, "Eligibility decided", Obliged.ADMINISTRATIVE_DIRECTOR),
    ANSWER_INQUIRY(13, "Eligibility inquiry answered", Obliged.WHOEVER_WAS_ASKED),
    SEND_ASSIGNMENT_NOTICE(14, "Notice of assignment sent", Obliged.REVIEW_ORGANIZATION),
    SEND_RECORDS(15, "Records received", Obliged.CLAIMS_ADMINISTRATOR),
    SEND_EXPEDITED_RECORDS(16, "Records received, expedited", Obliged.CLAIMS_ADMINISTRATOR),
    SUBMIT_SUPPORT(17, "Supporting records of worker or physician received", Obliged.WORKER_OR_PHYSICIAN),
    FORWARD_LATER_RECORDS(18, "Later records forwarded", Obliged.CLAIMS_ADMINISTRATOR),
    REPORT_END_OF_DISPUTE(19, "Authorization, settlement or withdrawal reported", Obliged.CLAIMS_ADMINISTRATOR),
    REPORT_CHANGE_OF_ADMINISTRATOR(20, "Change of claims administrator reported", Obliged.CLAIMS_ADMINISTRATOR),
    DECIDE_REGULAR(21, "Determination issued", Obliged.REVIEW_ORGANIZATION),
    DECIDE_FORMULARY(22, "Determination on a formulary drug issued", Obliged.REVIEW_ORGANIZATION),
    DECIDE_EXPEDITED(23, "Expedited determination issued", Obliged.REVIEW_ORGANIZATION),
    EXTEND_DECISION(24, "Determination issued within the longest extension", Obliged.REVIEW_ORGANIZATION),
    AUTHORIZE_CARE(25, "Treatment authorized", Obliged.CLAIMS_ADMINISTRATOR),
    REIMBURSE_CARE(26, "Past treatment paid", Obliged.CLAIMS_ADMINISTRATOR),
    APPEAL(27, "Appeal received", Obliged.ANY_PARTY),
    PAY_FEE(28, "Fee paid", Obliged.CLAIMS_ADMINISTRATOR);

    private final int row;
    private final String title;
    private final Obliged obliged;

    Duty(int row, String title, Obliged obliged) {
        this.row = row;
        this.title = title;
        this.obliged = obliged;
    }

    /** Its number in section 6 of the process; empty for a target of our own. */
    public OptionalInt row() {
        return row == 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /** A heading: what is done. */
    public String title() {
        return title;
    }

    /** Who must do it. */
    public Obliged obliged() {
        return obliged;
    }
}
