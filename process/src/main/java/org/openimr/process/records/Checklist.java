package org.openimr.process.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.clocks.Limit;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;

/**
 * What each party owes for the review of one case, and where it stands (8 CCR 9792.10.5; Lab. Code 4610.5(l), (m), (o);
 * process, sections 4 and 8). The rules are those of the day of the notice of assignment.
 */
public final class Checklist {
    private final OwedRules rules;
    private final Clocks clocks;

    public Checklist(ProcessSettings settings) {
        this.rules = new OwedRules(settings.records());
        this.clocks = new Clocks(settings);
    }

    /** One line of the list. */
    public record Line(Owed owed, Standing standing) {}

    /** From what the log knows of the file; nothing before the notice of assignment. */
    public List<Line> of(CaseState state, Instant now) {
        return of(state, Held.of(state), now);
    }

    /**
     * From what is known of the file otherwise, such as what a person confirmed before it was sealed.
     *
     * @param held  the whole file
     * @param now   the moment to which the standings are true
     */
    public List<Line> of(CaseState state, List<Held> held, Instant now) {
        if (state.assigned().isEmpty() || state.filedDocket().isEmpty()) return List.of();
        Docket docket = state.filedDocket().get();
        Instant noticeAt = state.assigned().get().noticeSentAt();
        Instant since =
                docket.expedited().map(Expedited::at).filter(noticeAt::isBefore).orElse(noticeAt);
        List<Clock> running = clocks.of(state);
        FileFacts facts = FileFacts.of(state, docket, held);
        List<Line> lines = new ArrayList<>();
        for (OwedRule rule : rules.all().on(CaliforniaTime.dayOf(noticeAt))) {
            for (Claim claim : rule.claims(facts)) {
                Optional<Limit> due = due(rule, claim, running);
                Owed owed = Owed.of(claim, rule, since, due);
                lines.add(new Line(owed, standing(claim, due, now)));
            }
        }
        return List.copyOf(lines);
    }

    /** The records' own clock, or that of what worker and physician may send; what is prompt or at once has none. */
    private static Optional<Limit> due(OwedRule rule, Claim claim, List<Clock> clocks) {
        if (rule instanceof ListGivenToWorker || rule instanceof LaterRecordsSent) return Optional.empty();
        ClockName name = claim.bond() == Bond.DUTY ? ClockName.RECORDS : ClockName.WORKERS_RECORDS;
        return clocks.stream()
                .filter(clock -> clock.name() == name)
                .map(Clock::limit)
                .findFirst();
    }

    private static Standing standing(Claim claim, Optional<Limit> due, Instant now) {
        return switch (claim.evidence()) {
            case Evidence.In in -> met(in.documents(), due);
            case Evidence.Stated stated -> new Standing.Met(List.of(), stated.on(), false);
            case Evidence.Unknown unknown -> new Standing.NotKnown(unknown.why());
            case Evidence.Absent _ -> absent(claim, due, now);
        };
    }

    private static Standing met(List<Held> documents, Optional<Limit> due) {
        Instant first = documents.stream()
                .map(Held::receivedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean late = due.filter(limit -> !limit.isMetBy(first)).isPresent();
        return new Standing.Met(documents, CaliforniaTime.dayOf(first), late);
    }

    private static Standing absent(Claim claim, Optional<Limit> due, Instant now) {
        if (claim.bond() == Bond.RIGHT) return new Standing.NotUsed(claim.by());
        return due.filter(limit -> !limit.isMetBy(now))
                .<Standing>map(limit -> new Standing.Late(claim.by(), limit.firstLate()))
                .orElseGet(() -> new Standing.Missing(claim.by()));
    }
}
