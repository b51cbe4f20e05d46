package org.openimr.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.determination.Priority;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.UtilizationReviewDecision;

/** Applications of nobody. */
public final class FictionalApplication {
    private FictionalApplication() {}

    /** Signed, and nothing but the treatment is disputed. */
    public static Application of(LocalDate decidedOn, List<Party> parties, List<String> services) {
        return of(decidedOn, parties, services, true, false);
    }

    /**
     * @param decidedOn  day of the utilization review decision; the request came five days, the injury a year before
     * @param services   disputed, one item each
     */
    public static Application of(
            LocalDate decidedOn,
            List<Party> parties,
            List<String> services,
            boolean signed,
            boolean liabilityDisputed) {
        return new Application(
                Priority.STANDARD,
                parties,
                decidedOn.minusYears(1),
                Optional.of(decidedOn.minusDays(5)),
                new UtilizationReviewDecision(
                        decidedOn,
                        Optional.of(
                                new UtilizationReviewDecision.Service(decidedOn, ServiceMethod.MAIL_WITHIN_CALIFORNIA)),
                        true,
                        false),
                IntStream.rangeClosed(1, services.size())
                        .mapToObj(item -> new DisputedItem(item, services.get(item - 1), Optional.empty(), false))
                        .toList(),
                signed,
                liabilityDisputed);
    }
}
