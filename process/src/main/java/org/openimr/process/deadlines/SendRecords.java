package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.NoticeSent;

/**
 * Records of the claims administrator in regular review: received within 15 days of the mailing of the notice, 12
 * days if it was sent electronically (8 CCR 9792.10.5(a)(1)). The penalty is counted from this limit.
 */
public record SendRecords() implements AssignmentLimit<NoticeSent> {
    private static final Citation CLAUSE = Citation.regulation("9792.10.5(a)(1)");
    private static final int MAILED_DAYS = 15;
    private static final int ELECTRONIC_DAYS = 12;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "The claims administrator's records must be received within 15 days of mailing of the notice, 12 if it was electronic.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "notice of assignment, late-records letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.SEND_RECORDS;
    }

    @Override
    public Term termFor(NoticeSent fact, Holds holds) {
        return switch (fact.method()) {
            case ELECTRONIC ->
                Counting.days(
                        StartEvent.ASSIGNMENT_NOTICE_SENT_ELECTRONICALLY, fact.on(), ELECTRONIC_DAYS, holds, CLAUSE);
            case PERSONAL,
                    MAIL_WITHIN_CALIFORNIA,
                    MAIL_ELSEWHERE_IN_US,
                    MAIL_ABROAD,
                    MAIL_ADDRESS_CONFIDENTIALITY_PROGRAM,
                    OVERNIGHT,
                    FAX -> Counting.days(StartEvent.ASSIGNMENT_NOTICE_MAILED, fact.on(), MAILED_DAYS, holds, CLAUSE);
        };
    }
}
