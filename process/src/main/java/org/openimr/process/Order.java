package org.openimr.process;

import org.openimr.process.quality.Experience;

/**
 * A command and who gives it.
 *
 * @param experience  what the house knows of that person
 */
public record Order(CaseCommand command, Actor by, Experience experience) {
    /** By a person of whom nothing more is known. */
    public Order(CaseCommand command, Actor by) {
        this(command, by, Experience.unknown());
    }
}
