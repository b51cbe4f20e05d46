package org.openimr.process;

/**
 * Who gives a command.
 *
 * @param id  opaque account identifier, never a name
 */
public record Actor(String id, Role role) {
    public Actor {
        if (id.isBlank()) throw new IllegalArgumentException("an actor has an identifier");
    }
}
