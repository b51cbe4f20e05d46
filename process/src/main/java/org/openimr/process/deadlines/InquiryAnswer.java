package org.openimr.process.deadlines;

/** The answer to an eligibility inquiry; its time was shortened by the final regulations. */
public sealed interface InquiryAnswer extends ApplicationLimit<StartFact.OnDay>
        permits AnswerInquiryUnderEmergencyRules, AnswerInquiry {
    @Override
    default Duty duty() {
        return Duty.ANSWER_INQUIRY;
    }
}
