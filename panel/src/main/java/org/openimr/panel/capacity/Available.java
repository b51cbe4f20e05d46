package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

/**
 * A reviewer as one who can take cases.
 *
 * @param fields    in which the reviewer may review
 * @param states    of the licenses
 * @param weekly    new cases in any seven days
 * @param absences  days on which the reviewer takes none
 * @param taken     cases taken in the days before, by day
 */
public record Available(
        ReviewerId reviewer,
        Set<Field> fields,
        Set<UsState> states,
        int weekly,
        List<During> absences,
        Map<LocalDate, Integer> taken) {
    public Available {
        fields = Set.copyOf(fields);
        states = Set.copyOf(states);
        absences = List.copyOf(absences);
        taken = Map.copyOf(taken);
        if (weekly < 0 || taken.values().stream().anyMatch(cases -> cases < 0))
            throw new IllegalArgumentException("no capacity: " + weekly + ", taken " + taken);
    }

    /**
     * From the register.
     *
     * @param fields  in which the reviewer may review, by the certificates and the rules
     * @param on      day on which the licenses count; one that ends later is not foreseen
     */
    public static Available of(Reviewer reviewer, Set<Field> fields, LocalDate on, Map<LocalDate, Integer> taken) {
        Set<UsState> states = reviewer.all(License.class).stream()
                .filter(license -> license.isUnrestricted(on))
                .map(License::state)
                .collect(Collectors.toSet());
        return new Available(reviewer.id(), fields, states, reviewer.capacity().weekly(), reviewer.absences(), taken);
    }

    public boolean canTake(Demand demand) {
        return fields.contains(demand.field())
                && demand.license().map(states::contains).orElse(true);
    }

    /** How many of these kinds the reviewer can take. */
    long breadth(Collection<Demand> demands) {
        return demands.stream().filter(this::canTake).count();
    }

    public boolean isThere(LocalDate day) {
        return absences.stream().noneMatch(absence -> absence.contains(day));
    }
}
