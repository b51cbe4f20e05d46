package org.openimr.bench;

import java.util.ArrayList;
import java.util.List;
import org.openimr.panel.assignment.Network;

/** The network of a day as the other sides see it: who may take what, and what it costs. */
final class DayArcs {
    private final Network network;
    private final int cases;
    private final int end;
    private final int[] first;
    private final long[] leftOver;
    private final List<List<Integer>> steps = new ArrayList<>();

    DayArcs(Network network) {
        this.network = network;
        this.end = network.nodes() - 1;
        this.cases = -network.supply(end);
        this.first = new int[cases + 1];
        this.leftOver = new long[cases];
        for (int seat = 0; seat < end - cases; seat++) steps.add(new ArrayList<>());
        for (int arc = 0; arc < network.arcs(); arc++) read(arc);
    }

    private void read(int arc) {
        int tail = network.tail(arc);
        if (tail >= cases) {
            for (int i = 0; i < network.capacity(arc); i++)
                steps.get(tail - cases).add((int) network.cost(arc));
        } else if (network.head(arc) == end) {
            leftOver[tail] = network.cost(arc);
            first[tail + 1] = arc + 1;
        }
    }

    Network network() {
        return network;
    }

    int cases() {
        return cases;
    }

    int seats() {
        return steps.size();
    }

    /** How many may take a case. */
    int choices(int one) {
        return first[one + 1] - first[one] - 1;
    }

    int seat(int one, int choice) {
        return network.head(first[one] + choice) - cases;
    }

    int cost(int one, int choice) {
        return (int) network.cost(first[one] + choice);
    }

    long leftOver(int one) {
        return leftOver[one];
    }

    int places(int seat) {
        return steps.get(seat).size();
    }

    /** Of the case that comes to a desk with so many of this day. */
    int step(int seat, int taken) {
        return steps.get(seat).get(taken);
    }

    /**
     * What an assignment costs.
     *
     * @param chosen  for each case its choice, or none where negative
     */
    Outcome outcome(int[] chosen) {
        int[] taken = new int[seats()];
        int left = 0;
        long cost = 0;
        for (int one = 0; one < cases; one++) {
            if (chosen[one] < 0) {
                left++;
                cost += leftOver[one];
                continue;
            }
            int seat = seat(one, chosen[one]);
            cost += cost(one, chosen[one]) + step(seat, taken[seat]++);
        }
        return new Outcome(left, cost);
    }

    /** The cost of leaving a case over that is the same for all of them. */
    long base() {
        long base = Long.MAX_VALUE;
        for (long one : leftOver) base = Math.min(base, one);
        return base;
    }

    /**
     * @param left  cases given to nobody
     * @param cost  of everything
     */
    record Outcome(int left, long cost) {
        /** Without the cost that only keeps cases from being left over. */
        long besides(long base) {
            return cost - base * left;
        }
    }
}
