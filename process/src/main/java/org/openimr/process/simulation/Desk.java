package org.openimr.process.simulation;

import java.time.Instant;
import java.util.List;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Decision;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Stage;

/** Where orders meet the process: each is decided once, and every event is held against the table of transitions. */
final class Desk {
    private final CaseProcess process;
    private final Counts counts;

    Desk(ProcessSettings settings, Counts counts) {
        this.process = new CaseProcess(settings);
        this.counts = counts;
    }

    /** Gives an order for the first time; what happened, nothing if it was refused. */
    List<CaseEvent> give(SimulatedCase c, Order order) {
        counts.commands++;
        return switch (process.decide(c.state(), order)) {
            case Decision.Refused(var reason) -> {
                counts.refused.merge(reason.code(), 1L, Long::sum);
                c.refused(order.command());
                yield List.of();
            }
            case Decision.Accepted(List<CaseEvent> events) -> {
                for (CaseEvent event : events) {
                    if (!took(c, event)) yield List.of();
                }
                yield events;
            }
        };
    }

    private boolean took(SimulatedCase c, CaseEvent event) {
        Stage before = c.stage();
        try {
            c.evolve(event);
        } catch (IllegalStateException damaged) {
            illegal(c, String.valueOf(damaged.getMessage()));
            return false;
        }
        if (!Transitions.allow(before, event, c.stage())) {
            illegal(c, event.getClass().getSimpleName() + " led from " + before + " to " + c.stage());
        }
        return true;
    }

    private void illegal(SimulatedCase c, String words) {
        counts.illegal++;
        counts.fault(c.number() + ": " + words);
    }

    /**
     * Delivers an order that was carried out before. It changes nothing: it is refused, or what it does is done; and
     * where the process would do it again, its identity, which the event log keeps, says that it was done.
     */
    void giveAgain(SimulatedCase c, Order order) {
        counts.secondDeliveries++;
        switch (process.decide(c.state(), order)) {
            case Decision.Refused(var reason) -> counts.secondRefused.merge(reason.code(), 1L, Long::sum);
            case Decision.Accepted(List<CaseEvent> events) -> {
                CaseState after = c.state();
                for (CaseEvent event : events) after = CaseProcess.evolve(after, event);
                if (after.equals(c.state())) counts.secondWithoutEffect++;
                else counts.secondStoppedByItsIdentity++;
            }
        }
    }

    /** Delivers an order before its turn: refused, or a fault. */
    void giveOutOfTurn(SimulatedCase c, Instant now) {
        Order order = OutOfTurn.at(c.state(), now);
        switch (process.decide(c.state(), order)) {
            case Decision.Refused(var reason) -> counts.outOfTurnRefused.merge(reason.code(), 1L, Long::sum);
            case Decision.Accepted _ -> {
                counts.outOfTurnAccepted++;
                counts.fault(c.number() + ": out of turn and accepted: "
                        + order.command().getClass().getSimpleName());
            }
        }
    }
}
