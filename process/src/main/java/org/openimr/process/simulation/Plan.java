package org.openimr.process.simulation;

import java.time.Instant;
import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;

/**
 * Gathers what may be done next in a case and keeps the first of it.
 *
 * <p>What was refused once at this stage is not tried again.
 */
final class Plan {
    /** Makes a command for the moment in which it is given. */
    @FunctionalInterface
    interface At {
        CaseCommand command(Instant at);
    }

    private final SimulatedCase about;
    private Optional<Act> first = Optional.empty();

    Plan(SimulatedCase about) {
        this.about = about;
    }

    /** At that moment, or at once if it has passed. */
    void add(Instant wanted, Actor by, At command) {
        Instant at = wanted.isBefore(about.now()) ? about.now() : wanted;
        if (first.isPresent() && !at.isBefore(first.get().at())) return;
        CaseCommand made = command.command(at);
        if (about.wasRefused(made)) return;
        first = Optional.of(new Act(at, new Order(made, by)));
    }

    Optional<Act> first() {
        return first;
    }
}
