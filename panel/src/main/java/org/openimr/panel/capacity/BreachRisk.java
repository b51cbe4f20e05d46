package org.openimr.panel.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How often cases of one kind come to be late, of several series of arrivals.
 *
 * @param breached  series in which they do
 * @param certain   series in which the first case that must be late, however cases are assigned, may be of this kind
 * @param series    all of them, at least one
 * @param earliest  first day of a breach, of all series; empty where there is none
 * @param mostLate  cases that are late at one time, the most of any series and day
 */
public record BreachRisk(
        Demand demand, int breached, int certain, int series, Optional<LocalDate> earliest, int mostLate) {
    private static final int DIGITS = 3;

    /** Of each kind that arrives in one of the series, in their order. */
    public static List<BreachRisk> of(List<Outlook> series) {
        if (series.isEmpty()) throw new IllegalArgumentException("no share of no series");
        SortedSet<Demand> demands = new TreeSet<>();
        series.forEach(outlook -> outlook.days().forEach(load -> demands.add(load.demand())));
        return demands.stream().map(demand -> of(demand, series)).toList();
    }

    private static BreachRisk of(Demand demand, List<Outlook> series) {
        List<Breach> breaches = series.stream()
                .flatMap(outlook -> outlook.breachOf(demand).stream())
                .toList();
        long certain = series.stream()
                .filter(outlook -> outlook.certain()
                        .filter(shortage -> shortage.demands().contains(demand))
                        .isPresent())
                .count();
        int most = series.stream()
                .flatMap(outlook -> outlook.days().stream())
                .filter(load -> load.demand().equals(demand))
                .mapToInt(DayLoad::late)
                .max()
                .orElse(0);
        return new BreachRisk(
                demand,
                breaches.size(),
                (int) certain,
                series.size(),
                breaches.stream().map(Breach::day).min(Comparator.naturalOrder()),
                most);
    }

    /** Share of the series with a breach, 0 to 1, to three digits. */
    public BigDecimal share() {
        return BigDecimal.valueOf(breached).divide(BigDecimal.valueOf(series), DIGITS, RoundingMode.HALF_UP);
    }
}
