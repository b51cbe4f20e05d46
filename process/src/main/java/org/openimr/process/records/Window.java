package org.openimr.process.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The months before a request in which reports were made, 8 CCR 9792.10.5(a)(1)(A). The report that goes with a request
 * often bears its very day; the text read does not say whether that day counts, and here it does.
 *
 * @param from  first day, inclusive
 * @param to    day of the request, inclusive
 */
public record Window(LocalDate from, LocalDate to) {
    static Window before(LocalDate request, int months) {
        return new Window(request.minusMonths(months), request);
    }

    String printed() {
        return from + " to " + to;
    }

    /** One claim for each day of a request: some report of its window, of those wanted, is in the file. */
    static List<Claim> claims(FileFacts facts, int months, String what, Predicate<Held> wanted) {
        if (facts.requestedOn().isEmpty()) {
            return List.of(Claim.duty(
                    what + " made in the " + months + " months before the request for authorization",
                    new Evidence.Unknown(Doubt.NO_REQUEST_DAY)));
        }
        List<Claim> claims = new ArrayList<>();
        for (LocalDate request : facts.requestedOn()) {
            Window window = before(request, months);
            claims.add(Claim.duty(
                            what + " made in the " + months + " months before the request for authorization, "
                                    + window.printed(),
                            window.evidence(facts, wanted))
                    .madeIn(window));
        }
        return claims;
    }

    private Evidence evidence(FileFacts facts, Predicate<Held> wanted) {
        List<Held> reports = facts.those(document -> document.kind() == RecordKind.PHYSICIAN_REPORT
                && document.isDatedWithin(from, to)
                && wanted.test(document));
        if (!reports.isEmpty()) return new Evidence.In(reports);
        return facts.holdsUndatedReport() ? new Evidence.Unknown(Doubt.UNDATED_REPORT) : new Evidence.Absent();
    }
}
