package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.openimr.law.Calendars;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.deadlines.RequestSent.Faxed;

/**
 * A faxed request counts as received on the day of its stamp, without a stamp on the day of transmission; after 5:30 p.m.
 * Pacific on the next business day, unless the review is expedited or concurrent (8 CCR 9792.9.1(a)(1)).
 */
public record ReceiveFaxedRequest() implements ReceiptRule<Faxed> {
    private static final Citation CLAUSE = Citation.regulation("9792.9.1(a)(1)");
    private static final LocalTime CLOSE = LocalTime.of(17, 30);
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 1),
            "A request faxed after 5:30 p.m. Pacific must be treated as received on the next business day, unless it is"
                    + " for expedited or concurrent review.",
            Grade.TEXT_READ,
            InForce.SINCE_REVIEW,
            "screening of an application, as a flag");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Receipt receiptOf(Faxed sent) {
        Instant at = sent.stampedAt().orElse(sent.transmittedAt());
        String what = sent.stampedAt().isPresent() ? "stamped" : "transmitted, without a stamp,";
        String arrived = "The fax was " + what + " on " + CaliforniaTime.inWords(at);
        LocalDate day = CaliforniaTime.dayOf(at);
        boolean afterHours = at.atZone(CaliforniaTime.ZONE).toLocalTime().isAfter(CLOSE);
        if (!afterHours || sent.urgent())
            return new Receipt(day, arrived + "; that day is the day of receipt (" + CLAUSE.printed() + ").", CLAUSE);
        return new Receipt(
                Calendars.business().nextOpenDay(day),
                arrived + ", after 5:30 p.m.; the next business day is the day of receipt (" + CLAUSE.printed() + ").",
                CLAUSE);
    }
}
