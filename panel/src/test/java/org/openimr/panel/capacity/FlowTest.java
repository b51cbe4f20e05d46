package org.openimr.panel.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowTest {
    private record Edge(int from, int to, int capacity, int number) {}

    /** The smallest capacity over all ways to part the source from the sink: what no flow exceeds, and the largest meets. */
    private static int smallestCut(int knots, List<Edge> edges) {
        int smallest = Integer.MAX_VALUE;
        for (int side = 0; side < 1 << knots; side++) {
            if ((side & 1) == 0 || (side & 2) != 0) continue;
            int cut = 0;
            for (Edge edge : edges) {
                if (((side >> edge.from) & 1) == 1 && ((side >> edge.to) & 1) == 0) cut += edge.capacity;
            }
            smallest = Math.min(smallest, cut);
        }
        return smallest;
    }

    @Test
    void the_flow_is_as_large_as_the_smallest_cut_and_nothing_is_lost_on_the_way() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int knots = 2 + random.nextInt(7);
            Flow flow = new Flow();
            for (int i = 0; i < knots; i++) flow.knot();
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(knots);
                int to = random.nextInt(knots);
                int capacity = random.nextInt(10);
                if (from != to) edges.add(new Edge(from, to, capacity, flow.edge(from, to, capacity)));
            }
            flow.enlarge(0, 1);
            int[] kept = new int[knots];
            for (Edge edge : edges) {
                assertThat(flow.flowOf(edge.number)).isBetween(0, edge.capacity);
                kept[edge.from] -= flow.flowOf(edge.number);
                kept[edge.to] += flow.flowOf(edge.number);
            }
            assertThat(kept[1])
                    .as("seed %d", seed)
                    .isEqualTo(smallestCut(knots, edges))
                    .isEqualTo(-kept[0]);
            for (int knot = 2; knot < knots; knot++)
                assertThat(kept[knot]).as("seed %d", seed).isZero();
        }
    }

    @Test
    void a_long_way_is_found_too() {
        Flow flow = new Flow();
        int source = flow.knot();
        int last = source;
        for (int i = 0; i < 500; i++) {
            int knot = flow.knot();
            flow.edge(last, knot, i == 250 ? 3 : 5);
            last = knot;
        }
        int out = flow.edge(last, flow.knot(), 9);
        flow.enlarge(source, last + 1);
        assertThat(flow.flowOf(out)).isEqualTo(3);
    }

    @Test
    void a_raised_capacity_enlarges_the_flow_and_takes_nothing_back() {
        Flow flow = new Flow();
        int source = flow.knot();
        int sink = flow.knot();
        int one = flow.knot();
        int other = flow.knot();
        int shared = flow.knot();
        int toOne = flow.edge(source, one, 2);
        int toOther = flow.edge(source, other, 0);
        flow.edge(one, shared, 9);
        flow.edge(other, shared, 9);
        int last = flow.edge(shared, sink, 3);
        flow.enlarge(source, sink);
        assertThat(flow.flowOf(toOne)).isEqualTo(2);
        flow.raise(toOther, 5);
        flow.enlarge(source, sink);
        assertThat(flow.flowOf(toOne)).isEqualTo(2);
        assertThat(flow.flowOf(toOther)).isEqualTo(1);
        assertThat(flow.leftOf(toOther)).isEqualTo(4);
        assertThat(flow.leftOf(last)).isZero();
        assertThat(flow.reached(source)).containsExactly(true, false, true, true, true);
    }
}
