package org.openimr.process.simulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState;
import org.openimr.process.Stage;
import org.openimr.process.outcome.Ruling;

/**
 * What is kept of a simulated case when it has ended.
 *
 * @param end         where it ended
 * @param items       in dispute when it was filed or joined
 * @param overturned  items found necessary
 * @param assignedOn  day of the notice of assignment
 * @param decidedOn   day of the last determination
 * @param remanded    how often the appeals board sent it back
 * @param missed      times that passed without their act
 * @param events      of its history
 * @param history     depends on every event and its moment
 */
public record CaseSummary(
        CaseNumber number,
        LocalDate receivedOn,
        Priority priority,
        Specialty specialty,
        Stage end,
        boolean published,
        int items,
        int overturned,
        Optional<LocalDate> assignedOn,
        Optional<LocalDate> decidedOn,
        int remanded,
        int missed,
        int events,
        long history) {

    static CaseSummary of(SimulatedCase c) {
        CaseState state = c.state();
        var docket = state.filedDocket().orElseThrow();
        Optional<Ruling> ruling = state.ruling();
        return new CaseSummary(
                c.number(),
                docket.receivedOn(),
                docket.priority(),
                c.fate().specialty(),
                c.stage(),
                ruling.flatMap(Ruling::publishedAt).isPresent(),
                docket.items().size(),
                ruling.map(r -> r.overturned().size()).orElse(0),
                state.assigned().map(assignment -> CaliforniaTime.dayOf(assignment.noticeSentAt())),
                ruling.map(r -> CaliforniaTime.dayOf(r.at())),
                docket.setAside().size(),
                docket.missed().size(),
                c.events(),
                c.history());
    }

    /** Calendar days from assignment to the first determination; empty where there is none, or it was set aside. */
    public OptionalInt daysToDecision() {
        if (assignedOn.isEmpty() || decidedOn.isEmpty() || remanded > 0) return OptionalInt.empty();
        return OptionalInt.of(
                Math.toIntExact(decidedOn.get().toEpochDay() - assignedOn.get().toEpochDay()));
    }

    /** The heading of {@link #line()}. */
    public static String heading() {
        return "number,received,priority,specialty,end,published,items,overturned,assigned,decided,remanded,missed,"
                + "events,history";
    }

    /** The summary as a line of comma-separated values. */
    public String line() {
        return number + "," + receivedOn + "," + priority + "," + specialty + "," + end + "," + published + "," + items
                + "," + overturned + "," + assignedOn.map(LocalDate::toString).orElse("") + ","
                + decidedOn.map(LocalDate::toString).orElse("") + "," + remanded + "," + missed + "," + events + ","
                + Long.toHexString(history);
    }
}
