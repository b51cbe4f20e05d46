package org.openimr.process.deadlines;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.StartFact.At;

/**
 * Records found after the others were sent: forwarded at once, with a copy to worker or physician (Lab. Code
 * 4610.5(m)).
 */
public record ForwardLaterRecords() implements AssignmentLimit<At> {
    private static final Citation CLAUSE = Citation.laborCode("4610.5(m)");
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "Records found later must be forwarded immediately.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "page of a case");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Duty duty() {
        return Duty.FORWARD_LATER_RECORDS;
    }

    @Override
    public Term termFor(At fact, Holds holds) {
        return new Term.AtOnce(StartEvent.RECORDS_DISCOVERED, fact.at(), CLAUSE);
    }
}
