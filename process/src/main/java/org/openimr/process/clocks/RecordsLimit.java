package org.openimr.process.clocks;

import java.time.LocalDate;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseState.Assignment;

/**
 * When the claims administrator's records are due, 8 CCR 9792.10.5(a)(1): received within 15 days of mailing of the
 * notice, 12 days if it was sent electronically; expedited, 24 hours. The statute's 10 days (Lab. Code 4610.5(l)) are
 * the earlier warning, not the limit.
 */
final class RecordsLimit {
    private static final Citation BASIS = Citation.regulation("9792.10.5(a)(1)");
    private static final int MAILED_DAYS = 15;
    private static final int ELECTRONIC_DAYS = 12;
    private static final int EXPEDITED_HOURS = 24;

    private RecordsLimit() {}

    static Limit of(Assignment assignment) {
        if (assignment.filing().application().priority() == Priority.EXPEDITED) {
            return new Limit.ByHour(ClockDeadline.hoursFrom(
                    "receipt of the notice of assignment", assignment.noticeSentAt(), EXPEDITED_HOURS, BASIS));
        }
        boolean electronic = assignment.noticeMethod() == ServiceMethod.ELECTRONIC;
        LocalDate sentOn = CaliforniaTime.dayOf(assignment.noticeSentAt());
        return new Limit.ByDay(Deadline.from("the notice of assignment", sentOn)
                .plusCalendarDays(electronic ? ELECTRONIC_DAYS : MAILED_DAYS)
                .rolledForward()
                .under(BASIS));
    }
}
