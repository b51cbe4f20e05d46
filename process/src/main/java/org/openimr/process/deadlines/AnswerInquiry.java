package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.OnDay;

/** Answer to an eligibility inquiry: 5 business days from receipt (8 CCR 9792.10.3(c), final regulations). */
public record AnswerInquiry() implements InquiryAnswer {
    private static final Citation CLAUSE = Citation.regulation("9792.10.3(c)");
    private static final int BUSINESS_DAYS = 5;
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "Whoever is asked about eligibility must answer within 5 business days of receipt of the inquiry.",
            Grade.TEXT_READ,
            InForce.SINCE_FINAL,
            "inquiry letter, page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Term termFor(OnDay fact, Holds holds) {
        return Counting.businessDays(StartEvent.INQUIRY_RECEIVED, fact.on(), BUSINESS_DAYS, holds, CLAUSE);
    }
}
