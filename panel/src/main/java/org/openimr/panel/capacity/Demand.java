package org.openimr.panel.capacity;

import java.util.Comparator;
import java.util.Optional;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

/**
 * What a case asks of its reviewer.
 *
 * @param license  state in which the reviewer must be licensed, where the organization asks for one; the law prefers
 *     California, Lab. Code 139.5(d)(4), and asks for none
 */
public record Demand(Field field, Optional<UsState> license) implements Comparable<Demand> {
    private static final Comparator<Demand> ORDER = Comparator.comparing(Demand::field)
            .thenComparing(demand -> demand.license.map(Enum::name).orElse(""));

    /** Whatever the state. */
    public static Demand in(Field field) {
        return new Demand(field, Optional.empty());
    }

    public static Demand in(Field field, UsState license) {
        return new Demand(field, Optional.of(license));
    }

    @Override
    public int compareTo(Demand other) {
        return ORDER.compare(this, other);
    }

    /** "Pain Medicine, California"; "Pain Medicine". */
    @Override
    public String toString() {
        return field + license.map(state -> ", " + state.printed()).orElse("");
    }
}
