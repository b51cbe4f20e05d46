package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Decision;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.process.clocks.Clocks;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;

/** Tells what a command would do to a case as it stands: by the same decision, and nothing is written. */
public final class Foresight {
    private final CaseProcess process;
    private final EventLog log;
    private final Clocks clocks;
    private final PartyAccess access;

    public Foresight(CaseProcess process, EventLog log, Clocks clocks, PartyAccess access) {
        this.process = process;
        this.log = log;
        this.clocks = clocks;
        this.access = access;
    }

    /** What would become of a command. */
    public sealed interface Foreseen {
        /**
         * It would be carried out.
         *
         * @param before   the case as it stands; its version is the one on which this was decided
         * @param happens  each event in words, in order
         * @param after    the case as it would stand then
         */
        record Done(CaseOverview before, List<String> happens, CaseOverview after) implements Foreseen {
            public Done {
                happens = List.copyOf(happens);
            }
        }

        /**
         * It would be refused.
         *
         * @param before  the case as it stands; empty where there is none that this person may see
         */
        record Refused(Optional<CaseOverview> before, Refusal reason) implements Foreseen {}
    }

    /**
     * For a person who may not see the case everything is as if there were none.
     *
     * @param now  of the question, by the caller's clock
     */
    public Foreseen of(CaseNumber number, Order order, Instant now) {
        CaseHistory history = CaseHistory.load(log, number);
        CaseState state = Sight.of(history.state(), order.by(), access.isOwn(order.by(), number));
        return switch (process.decide(state, order)) {
            case Decision.Refused(var reason) -> new Foreseen.Refused(before(number, history, state), reason);
            case Decision.Accepted(var events) ->
                new Foreseen.Done(
                        before(number, history, state).orElseThrow(),
                        events.stream().map(EventWords::of).toList(),
                        after(number, history, events, now));
        };
    }

    private Optional<CaseOverview> before(CaseNumber number, CaseHistory history, CaseState seen) {
        if (seen.filed().isEmpty()) return Optional.empty();
        RecordedEvent last = history.kept().events().getLast();
        return Optional.of(CaseOverview.of(number, last.version(), seen, clocks, last.recordedAt()));
    }

    private CaseOverview after(CaseNumber number, CaseHistory history, List<CaseEvent> events, Instant now) {
        CaseState state = history.state();
        for (CaseEvent event : events) state = CaseProcess.evolve(state, event);
        int version = history.kept().head().version() + events.size();
        return CaseOverview.of(number, version, state, clocks, now);
    }
}
