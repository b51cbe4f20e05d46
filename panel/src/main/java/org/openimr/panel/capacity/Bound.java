package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What no way of assigning can do. Days are counted in weeks from the first; in each, a reviewer who is there on one day
 * on which a case waits can take it, up to the weekly number. Who keeps to that number in any seven days keeps to it in
 * these weeks too, so what does not fit here fits nowhere; what fits here may still not fit. Cases that were late before
 * the first day are left out, and so is what was taken before it: both would only make it worse.
 */
final class Bound {
    private static final int DAYS_OF_A_WEEK = 7;

    private final Horizon horizon;
    private final Flow flow = new Flow();
    private final int source = flow.knot();
    private final int sink = flow.knot();
    private final List<Week> weeks = new ArrayList<>();
    private final Map<Demand, List<Week>> able = new HashMap<>();
    private Optional<Shortage> first = Optional.empty();
    private int late;

    private record Week(Available reviewer, LocalDate first, LocalDate last, int knot) {
        boolean isThere(LocalDate from, LocalDate to) {
            LocalDate end = to.isBefore(last) ? to : last;
            for (LocalDate day = from.isAfter(first) ? from : first; !day.isAfter(end); day = day.plusDays(1)) {
                if (reviewer.isThere(day)) return true;
            }
            return false;
        }
    }

    private record Due(Arrival arrival, int knot, int edge) {}

    Bound(List<Available> reviewers, List<Arrival> arrivals, Horizon horizon) {
        this.horizon = horizon;
        for (Available reviewer : reviewers) addWeeks(reviewer);
        NavigableMap<LocalDate, List<Arrival>> byDay = arrivals.stream()
                .filter(arrival -> !arrival.takeBy().isAfter(horizon.last())
                        && !arrival.takeBy().isBefore(horizon.first()))
                .collect(Collectors.groupingBy(Arrival::takeBy, TreeMap::new, Collectors.toList()));
        List<Due> waiting = new ArrayList<>();
        byDay.forEach((takeBy, due) -> {
            due.forEach(arrival -> waiting.add(add(arrival)));
            flow.enlarge(source, sink);
            late = waiting.stream().mapToInt(some -> flow.leftOf(some.edge)).sum();
            if (late > 0 && first.isEmpty()) first = Optional.of(shortage(takeBy, waiting));
        });
    }

    /** The first, of those cases that have to be taken soonest; empty where all could be. */
    Optional<Shortage> firstShortage() {
        return first;
    }

    /** Cases of the whole time that cannot be taken in time. */
    int late() {
        return late;
    }

    private void addWeeks(Available reviewer) {
        for (LocalDate day = horizon.first(); !day.isAfter(horizon.last()); day = day.plusDays(DAYS_OF_A_WEEK)) {
            Week week = new Week(reviewer, day, day.plusDays(DAYS_OF_A_WEEK - 1), flow.knot());
            flow.edge(week.knot, sink, reviewer.weekly());
            weeks.add(week);
        }
    }

    private Due add(Arrival arrival) {
        int knot = flow.knot();
        Due waiting = new Due(arrival, knot, flow.edge(source, knot, arrival.cases()));
        for (Week week : able.computeIfAbsent(arrival.demand(), this::able)) {
            if (week.isThere(arrival.ready(), arrival.takeBy())) flow.edge(knot, week.knot, arrival.cases());
        }
        return waiting;
    }

    private List<Week> able(Demand demand) {
        return weeks.stream().filter(week -> week.reviewer.canTake(demand)).toList();
    }

    /** By the smallest cut: the cases from which more would flow, and all who could take one of them. */
    private Shortage shortage(LocalDate by, List<Due> waiting) {
        boolean[] reached = flow.reached(source);
        Set<Demand> demands = new HashSet<>();
        int cases = 0;
        for (Due some : waiting) {
            if (!reached[some.knot]) continue;
            demands.add(some.arrival.demand());
            cases += some.arrival.cases();
        }
        List<Week> able = weeks.stream().filter(week -> reached[week.knot]).toList();
        int capacity = able.stream().mapToInt(week -> week.reviewer.weekly()).sum();
        long reviewers =
                able.stream().map(week -> week.reviewer.reviewer()).distinct().count();
        return new Shortage(by, demands, cases, (int) reviewers, capacity);
    }
}
