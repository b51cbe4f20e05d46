package org.openimr.law;

/**
 * Why a day does not count.
 *
 * @param name      for a person: "Saturday", "Cesar Chavez Day", "Independence Day (observed)"
 * @param citation  what closes the day
 * @param grade     how well that is known for this very day
 */
public record Closure(String name, Citation citation, Grade grade) {
    public Closure {
        if (name.isBlank()) throw new IllegalArgumentException("a closure has a name");
    }
}
