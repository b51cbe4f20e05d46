package org.openimr.process.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Deadline;
import org.openimr.law.DeadlineArithmetic;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.UtilizationReviewDecision;

/**
 * Last day on which an application on one item is received in time: 30 days from service of the decision, Lab. Code
 * 4610.5(h)(1)(B); 10 days for a formulary drug, (h)(1)(A), for decisions since 2018-01-01.
 *
 * <p>Extended by the manner of service (Code Civ. Proc. 1013; a panel applied it to applications) and rolled off
 * holidays. No authority was found on the mail extension of the 10 days; the same is applied.
 */
public final class FilingLimit {
    private static final LocalDate FORMULARY_SINCE = LocalDate.of(2018, 1, 1);
    private static final int REGULAR_DAYS = 30;
    private static final int FORMULARY_DAYS = 10;

    private FilingLimit() {}

    /** The limit of one item; counted from the decision's own date where there is no proof of service. */
    public static Deadline of(UtilizationReviewDecision decision, DisputedItem item) {
        boolean formulary = item.formularyDrug() && !decision.decidedOn().isBefore(FORMULARY_SINCE);
        int days = formulary ? FORMULARY_DAYS : REGULAR_DAYS;
        Citation basis = Citation.laborCode(formulary ? "4610.5(h)(1)(A)" : "4610.5(h)(1)(B)");
        Optional<UtilizationReviewDecision.Service> service = decision.service();
        DeadlineArithmetic counted = service.isPresent()
                ? Deadline.from(
                                "service of the utilization review decision",
                                service.get().on())
                        .plusCalendarDays(days)
                        .servedBy(service.get().method())
                : Deadline.from("the date of the utilization review decision", decision.decidedOn())
                        .plusCalendarDays(days);
        return counted.rolledForward().under(basis);
    }
}
