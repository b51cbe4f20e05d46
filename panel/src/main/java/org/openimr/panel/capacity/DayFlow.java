package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which cases are taken on one day, and by whom: the network is made once and filled anew each day. */
final class DayFlow {
    private final List<Desk> desks;
    private final Flow flow = new Flow();
    private final int source = flow.knot();
    private final int sink = flow.knot();
    private final Map<Demand, Integer> fromSource = new LinkedHashMap<>();
    private final List<Integer> toSink;
    private final List<Integer> between;

    /** @param desks  in the order in which they are asked */
    DayFlow(SortedSet<Demand> demands, List<Desk> desks) {
        this.desks = desks;
        List<Integer> knots = desks.stream().map(_ -> flow.knot()).toList();
        toSink = knots.stream().map(knot -> flow.edge(knot, sink, 0)).toList();
        between = new ArrayList<>();
        for (Demand demand : demands) {
            int knot = flow.knot();
            fromSource.put(demand, flow.edge(source, knot, 0));
            for (int desk = 0; desk < desks.size(); desk++) {
                if (desks.get(desk).reviewer().canTake(demand)) between.add(flow.edge(knot, knots.get(desk), 0));
            }
        }
    }

    /**
     * How many of each kind are taken; the desks take them.
     *
     * @param free  what each desk can take this day
     */
    Map<Demand, Integer> take(LocalDate day, Map<Demand, Waiting> waiting, List<Integer> free) {
        fromSource.values().forEach(edge -> flow.reset(edge, 0));
        between.forEach(edge -> flow.reset(edge, Integer.MAX_VALUE));
        for (int desk = 0; desk < desks.size(); desk++) flow.reset(toSink.get(desk), free.get(desk));
        NavigableSet<LocalDate> takeBys = new TreeSet<>();
        waiting.values().forEach(some -> some.days().forEach(takeBys::add));
        for (LocalDate takeBy : takeBys) {
            waiting.forEach((demand, some) -> {
                Integer edge = fromSource.get(demand);
                if (edge != null) flow.raise(edge, some.on(takeBy));
            });
            flow.enlarge(source, sink);
        }
        for (int desk = 0; desk < desks.size(); desk++) desks.get(desk).take(day, flow.flowOf(toSink.get(desk)));
        Map<Demand, Integer> taken = new LinkedHashMap<>();
        fromSource.forEach((demand, edge) -> taken.put(demand, flow.flowOf(edge)));
        return taken;
    }
}
