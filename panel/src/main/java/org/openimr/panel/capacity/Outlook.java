package org.openimr.panel.capacity;

import java.util.List;
import java.util.Optional;

/**
 * What one series of arrivals comes to.
 *
 * @param days         by day, then by kind of case
 * @param breaches     of each kind the first, in the order of their days: what happens where cases are taken as early as
 *     they can be, those that have to be taken soonest first
 * @param certain      the first that happens in whatever way cases are assigned; empty where none must
 * @param certainLate  cases that must be late by the last day, in whatever way cases are assigned; those that were late
 *     before the first day are not among them
 */
public record Outlook(List<DayLoad> days, List<Breach> breaches, Optional<Shortage> certain, int certainLate) {
    public Outlook {
        days = List.copyOf(days);
        breaches = List.copyOf(breaches);
    }

    /** Of this kind, the first. */
    public Optional<Breach> breachOf(Demand demand) {
        return breaches.stream()
                .filter(breach -> breach.demand().equals(demand))
                .findFirst();
    }
}
