package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Answer to an eligibility inquiry under the emergency regulations of 2013: 15 days from receipt. */
public record AnswerInquiryUnderEmergencyRules() implements InquiryAnswer {
    private static final Citation CLAUSE = Citation.regulation("9792.10.3(c)");
    private static final int DAYS = 15;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "Whoever is asked about eligibility must answer within 15 days of receipt of the inquiry.",
            Grade.TEXT_READ,
            InForce.EMERGENCY,
            "inquiry letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.days(StartEvent.INQUIRY_RECEIVED, fact.on(), DAYS, holds, CLAUSE);
    }
}
