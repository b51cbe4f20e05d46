package org.openimr.process.simulation;

import java.time.Instant;
import java.util.Optional;
import org.openimr.law.Money;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Invoice;
import org.openimr.process.fees.BilledReview;
import org.openimr.process.fees.Fee;
import org.openimr.process.fees.FeeSchedules;
import org.openimr.process.fees.FeeSettings;

/** What the employer is charged: by the schedule of the day of submission, where the amount is known. */
final class Invoices {
    private final FeeSchedules schedules;

    Invoices(FeeSettings settings) {
        this.schedules = new FeeSchedules(settings);
    }

    /** An invoice that lacks only its moment. */
    record Undated(Money money, int applications, Fee fee) {
        Invoice at(Instant at) {
            return new Invoice(at, money.cents() * applications, applications, fee.sentence(), fee.clause());
        }
    }

    Optional<Undated> of(Docket docket, BilledReview.Course course) {
        Fee fee = schedules.feeFor(new BilledReview(
                docket.receivedOn(), docket.priority(), BilledReview.Degree.MEDICAL_OR_OSTEOPATHIC, 1, false, course));
        return fee.known().map(money -> new Undated(money, docket.applications(), fee));
    }
}
