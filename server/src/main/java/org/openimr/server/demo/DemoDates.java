package org.openimr.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.openimr.law.CaliforniaTime;

/**
 * When the steps of one fictional case were taken.
 *
 * @param decided     utilization review decision
 * @param received    application
 * @param recordsIn   the file was complete
 * @param published   publication
 */
record DemoDates(
        Instant decided,
        Instant received,
        Instant eligible,
        Instant noticed,
        Instant recordsIn,
        Instant assigned,
        Instant drafted,
        Instant issued,
        Instant published) {

    private static final Duration OF_EXPEDITED_REVIEW = ChronoUnit.HOURS.getDuration().multipliedBy(72);

    /** An ordinary case of which the application came so many days ago. */
    static DemoDates received(Instant now, int daysAgo) {
        Instant received = now.minus(Duration.ofDays(daysAgo));
        return after(received.minus(Duration.ofDays(16)), received);
    }

    /** An application that came 60 days after the decision was served. */
    static DemoDates receivedLate(Instant now) {
        Instant received = now.minus(Duration.ofDays(6));
        return after(received.minus(Duration.ofDays(60)), received);
    }

    /** An expedited case whose 72 hours end today in California, three hours from now where the day is long enough. */
    static DemoDates expeditedUntilToday(Instant now) {
        Instant lastMinute = CaliforniaTime.dayOf(now)
                .atTime(LocalTime.of(23, 59))
                .atZone(CaliforniaTime.ZONE)
                .toInstant();
        Instant inThreeHours = now.plus(Duration.ofHours(3));
        return expedited((inThreeHours.isBefore(lastMinute) ? inThreeHours : lastMinute).minus(OF_EXPEDITED_REVIEW));
    }

    /** An expedited case of which the file was complete at that moment. */
    static DemoDates expedited(Instant complete) {
        Instant received = complete.minus(Duration.ofHours(20));
        return new DemoDates(
                received.minus(Duration.ofDays(3)),
                received,
                received.plus(Duration.ofHours(4)),
                received.plus(Duration.ofHours(6)),
                complete,
                complete.plus(Duration.ofHours(2)),
                complete.plus(Duration.ofHours(20)),
                complete.plus(Duration.ofHours(30)),
                complete.plus(Duration.ofDays(20)));
    }

    private static DemoDates after(Instant decided, Instant received) {
        return new DemoDates(
                decided,
                received,
                received.plus(Duration.ofDays(2)),
                received.plus(Duration.ofDays(3)),
                received.plus(Duration.ofDays(12)),
                received.plus(Duration.ofDays(14)),
                received.plus(Duration.ofDays(21)),
                received.plus(Duration.ofDays(25)),
                received.plus(Duration.ofDays(31)));
    }
}
