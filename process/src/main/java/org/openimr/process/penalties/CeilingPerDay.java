package org.openimr.process.penalties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Money;

/** The statute's ceiling for a penalty by the day, whose own amount the regulation sets. */
final class CeilingPerDay {
    /** Lab. Code 4610.5(i), 4610.6(k). */
    static final Money MOST = Money.dollars(5000);

    private CeilingPerDay() {}

    /** So much a day as is set, never more than the ceiling; while nothing is set, only what it can come to. */
    static Penalty penalty(String what, Assumed<Optional<Money>> perDay, List<LocalDate> days, Citation basis) {
        return perDay.value()
                .<Penalty>map(money -> new Penalty.Accrued(money, Optional.empty(), days, basis, perDay.grade()))
                .orElseGet(() ->
                        new Penalty.NotFound(what, perDay.key(), days, Optional.of(MOST.times(days.size())), basis));
    }
}
