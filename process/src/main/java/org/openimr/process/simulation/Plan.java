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

    private record Wish(Instant at, Actor by, At command) {}

    private final SimulatedCase about;
    private Optional<Wish> first = Optional.empty();

    Plan(SimulatedCase about) {
        this.about = about;
    }

    /** At that moment, or at once if it has passed. */
    void add(Instant wanted, Actor by, At command) {
        Instant at = wanted.isBefore(about.now()) ? about.now() : wanted;
        if (first.isPresent() && !at.isBefore(first.get().at())) return;
        if (about.wasRefused(() -> command.command(at))) return;
        first = Optional.of(new Wish(at, by, command));
    }

    /** Only here is a command made: most wishes are for later than another. */
    Optional<Act> first() {
        return first.map(wish -> new Act(wish.at(), new Order(wish.command().command(wish.at()), wish.by())));
    }
}
