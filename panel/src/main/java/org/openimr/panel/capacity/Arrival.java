package org.openimr.panel.capacity;

import java.time.LocalDate;

/**
 * Cases of one kind that become ready on one day; those that wait already are ready since a day before.
 *
 * @param ready   first day on which a reviewer can take them
 * @param takeBy  last day on which a reviewer has to take them, inclusive: the day they are due less the days that a
 *     review takes
 * @param cases   at least one
 */
public record Arrival(Demand demand, LocalDate ready, LocalDate takeBy, int cases) {
    public Arrival {
        if (cases < 1) throw new IllegalArgumentException("no cases: " + cases);
        if (takeBy.isBefore(ready))
            throw new IllegalArgumentException("ready on " + ready + ", to be taken by " + takeBy);
    }
}
