package org.openimr.panel.assignment;

import java.util.Arrays;

/** Nodes from 0 on with what they supply, and arcs with capacity and cost of a unit. */
public final class Network {
    private final int[] supplies;
    private int[] tails;
    private int[] heads;
    private int[] capacities;
    private long[] costs;
    private int arcs;

    /**
     * @param nodes  how many
     * @param arcs   about how many; it grows
     */
    public Network(int nodes, int arcs) {
        this.supplies = new int[nodes];
        this.tails = new int[arcs];
        this.heads = new int[arcs];
        this.capacities = new int[arcs];
        this.costs = new long[arcs];
    }

    /** Adds an arc; they are numbered from 0 in this order. */
    public void arc(int tail, int head, int capacity, long cost) {
        if (arcs == tails.length) grow();
        tails[arcs] = tail;
        heads[arcs] = head;
        capacities[arcs] = capacity;
        costs[arcs] = cost;
        arcs++;
    }

    private void grow() {
        int more = arcs + arcs / 2 + 16;
        tails = Arrays.copyOf(tails, more);
        heads = Arrays.copyOf(heads, more);
        capacities = Arrays.copyOf(capacities, more);
        costs = Arrays.copyOf(costs, more);
    }

    /** Sets what a node supplies; negative where it demands. All together are 0. */
    public void supply(int node, int units) {
        supplies[node] = units;
    }

    public int nodes() {
        return supplies.length;
    }

    public int arcs() {
        return arcs;
    }

    public int supply(int node) {
        return supplies[node];
    }

    public int tail(int arc) {
        return tails[arc];
    }

    public int head(int arc) {
        return heads[arc];
    }

    public int capacity(int arc) {
        return capacities[arc];
    }

    public long cost(int arc) {
        return costs[arc];
    }
}
