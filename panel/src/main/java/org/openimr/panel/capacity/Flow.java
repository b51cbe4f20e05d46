package org.openimr.panel.capacity;

import java.util.Arrays;

/**
 * The largest flow through a network (Dinic). Capacities may be raised after a flow was found; what flows from the source
 * along one edge never becomes less when the flow is enlarged. Edges of a knot are tried in the order in which they were
 * added.
 */
final class Flow {
    private static final int UNREACHED = -1;
    private static final int FEW = 64;

    private int knots;
    private int edges;
    /** Of each knot its edges, and how many. */
    private int[][] edgesOf = new int[FEW][];

    private int[] degree = new int[FEW];
    /** Where an edge leads; behind each stands its way back. */
    private int[] to = new int[FEW];
    /** What is left of it. */
    private int[] left = new int[FEW];

    private int[] level = new int[0];
    private int[] next = new int[0];

    int knot() {
        if (knots == degree.length) {
            edgesOf = Arrays.copyOf(edgesOf, 2 * knots);
            degree = Arrays.copyOf(degree, 2 * knots);
        }
        edgesOf[knots] = new int[2];
        return knots++;
    }

    /** The edge's number. */
    int edge(int from, int to, int capacity) {
        if (edges + 2 > left.length) {
            left = Arrays.copyOf(left, 2 * left.length);
            this.to = Arrays.copyOf(this.to, 2 * this.to.length);
        }
        int edge = edges;
        half(from, to, capacity);
        half(to, from, 0);
        return edge;
    }

    private void half(int from, int to, int capacity) {
        if (degree[from] == edgesOf[from].length) edgesOf[from] = Arrays.copyOf(edgesOf[from], 2 * degree[from]);
        edgesOf[from][degree[from]++] = edges;
        this.to[edges] = to;
        left[edges++] = capacity;
    }

    void raise(int edge, int by) {
        left[edge] = Math.addExact(left[edge], by);
    }

    /** Takes back what flows along an edge, and gives it a new capacity; consistent only when done for all edges. */
    void reset(int edge, int capacity) {
        left[edge] = capacity;
        left[edge + 1] = 0;
    }

    int flowOf(int edge) {
        return left[edge + 1];
    }

    int leftOf(int edge) {
        return left[edge];
    }

    /** Enlarges the flow as far as it goes. */
    void enlarge(int source, int sink) {
        while (levels(source)[sink] != UNREACHED) {
            next = new int[knots];
            while (push(source, sink, Integer.MAX_VALUE) > 0) {
                // Each push fills at least one edge.
            }
        }
    }

    /** Whether more could flow from the source to each knot. */
    boolean[] reached(int source) {
        int[] levels = levels(source);
        boolean[] reached = new boolean[knots];
        for (int knot = 0; knot < knots; knot++) reached[knot] = levels[knot] != UNREACHED;
        return reached;
    }

    private int[] levels(int source) {
        level = new int[knots];
        Arrays.fill(level, UNREACHED);
        level[source] = 0;
        int[] queue = new int[knots];
        queue[0] = source;
        int last = 1;
        for (int first = 0; first < last; first++) {
            int knot = queue[first];
            for (int i = 0; i < degree[knot]; i++) {
                int edge = edgesOf[knot][i];
                int other = to[edge];
                if (left[edge] == 0 || level[other] != UNREACHED) continue;
                level[other] = level[knot] + 1;
                queue[last++] = other;
            }
        }
        return level;
    }

    private int push(int knot, int sink, int most) {
        if (knot == sink) return most;
        for (; next[knot] < degree[knot]; next[knot]++) {
            int edge = edgesOf[knot][next[knot]];
            int other = to[edge];
            if (left[edge] == 0 || level[other] != level[knot] + 1) continue;
            int pushed = push(other, sink, Math.min(most, left[edge]));
            if (pushed == 0) continue;
            left[edge] -= pushed;
            left[edge ^ 1] += pushed;
            return pushed;
        }
        return 0;
    }
}
