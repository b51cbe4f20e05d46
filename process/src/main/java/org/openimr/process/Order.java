package org.openimr.process;

import java.util.Optional;
import org.openimr.process.quality.Experience;
import org.openimr.process.review.SeatObjection;

/**
 * A command and who gives it.
 *
 * @param experience  what the house knows of that person
 * @param objection   what the register of reviewers says against the reviewer who takes a seat, or who signs
 */
public record Order(CaseCommand command, Actor by, Experience experience, Optional<SeatObjection> objection) {
    /** By a person of whom nothing more is known, and where no register speaks against. */
    public Order(CaseCommand command, Actor by) {
        this(command, by, Experience.unknown(), Optional.empty());
    }

    /** By a person whose earlier drafts are counted. */
    public Order(CaseCommand command, Actor by, Experience experience) {
        this(command, by, experience, Optional.empty());
    }

    /** The same order, with what the register of reviewers says. */
    public Order with(Optional<SeatObjection> said) {
        return new Order(command, by, experience, said);
    }
}
