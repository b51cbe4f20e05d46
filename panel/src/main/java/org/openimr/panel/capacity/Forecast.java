package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Goes forward day by day. Each day cases are taken by the largest flow from those that wait to those who are there: first
 * for the cases that have to be taken soonest, and by those who can take the fewest kinds first. The same values give the
 * same outlook.
 */
public final class Forecast {
    private final SortedSet<Demand> demands = new TreeSet<>();
    private final List<Desk> desks;
    private final Map<Demand, Waiting> waiting = new TreeMap<>();
    private final List<DayLoad> days = new ArrayList<>();
    private final Map<Demand, Breach> breaches = new LinkedHashMap<>();
    private final DayFlow flow;

    private Forecast(List<Available> reviewers, List<Arrival> arrivals) {
        arrivals.forEach(arrival -> demands.add(arrival.demand()));
        desks = reviewers.stream()
                .map(reviewer -> new Desk(reviewer, demands))
                .sorted(Comparator.comparingLong(Desk::breadth)
                        .thenComparing(desk -> desk.reviewer().reviewer()))
                .toList();
        flow = new DayFlow(demands, desks);
    }

    /**
     * For one series of arrivals.
     *
     * @param reviewers  each once
     * @param arrivals   in any order; those that become ready after the horizon are left out
     */
    public static Outlook of(List<Available> reviewers, List<Arrival> arrivals, Horizon horizon) {
        if (reviewers.stream().map(Available::reviewer).distinct().count() < reviewers.size())
            throw new IllegalArgumentException("a reviewer is counted once");
        Forecast forecast = new Forecast(reviewers, arrivals);
        forecast.goForward(arrivals, horizon);
        Bound bound = new Bound(reviewers, arrivals, horizon);
        return new Outlook(forecast.days, List.copyOf(forecast.breaches.values()), bound.firstShortage(), bound.late());
    }

    private void goForward(List<Arrival> arrivals, Horizon horizon) {
        Map<LocalDate, List<Arrival>> byDay = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            LocalDate day = arrival.ready().isBefore(horizon.first()) ? horizon.first() : arrival.ready();
            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(arrival);
        }
        for (LocalDate day : horizon.days()) goThrough(day, byDay.getOrDefault(day, List.of()));
    }

    private void goThrough(LocalDate day, List<Arrival> arrived) {
        for (Arrival arrival : arrived) queue(arrival.demand()).add(arrival.takeBy(), arrival.cases());
        Map<Demand, Integer> before = new LinkedHashMap<>();
        waiting.forEach((demand, some) -> before.put(demand, some.all()));
        List<Integer> free = desks.stream().map(desk -> desk.free(day)).toList();
        Map<Demand, Integer> taken = flow.take(day, waiting, free);
        for (Demand demand : demands) {
            Waiting queue = queue(demand);
            queue.take(taken.getOrDefault(demand, 0));
            DayLoad load = new DayLoad(
                    day,
                    demand,
                    arrived.stream()
                            .filter(arrival -> arrival.demand().equals(demand))
                            .mapToInt(Arrival::cases)
                            .sum(),
                    before.getOrDefault(demand, 0),
                    free(demand, free, true),
                    free(demand, free, false),
                    taken.getOrDefault(demand, 0),
                    queue.by(day));
            days.add(load);
            if (load.late() > 0) breaches.putIfAbsent(demand, new Breach(demand, day, load.late()));
        }
    }

    private Waiting queue(Demand demand) {
        return waiting.computeIfAbsent(demand, _ -> new Waiting());
    }

    private int free(Demand demand, List<Integer> free, boolean alone) {
        int sum = 0;
        for (int i = 0; i < desks.size(); i++) {
            Desk desk = desks.get(i);
            if (desk.reviewer().canTake(demand) && (desk.breadth() == 1) == alone) sum += free.get(i);
        }
        return sum;
    }
}
