package org.openimr.bench;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** OR-Tools by itself, on arcs that lie ready in arrays: no reviewer, no rule. */
final class BareFlow {
    private final int[] tails;
    private final int[] heads;
    private final int[] capacities;
    private final long[] costs;
    private final int cases;
    private final int end;

    BareFlow(DayArcs arcs) {
        int count = arcs.network().arcs();
        this.tails = new int[count];
        this.heads = new int[count];
        this.capacities = new int[count];
        this.costs = new long[count];
        for (int arc = 0; arc < count; arc++) {
            tails[arc] = arcs.network().tail(arc);
            heads[arc] = arcs.network().head(arc);
            capacities[arc] = arcs.network().capacity(arc);
            costs[arc] = arcs.network().cost(arc);
        }
        this.cases = arcs.cases();
        this.end = arcs.network().nodes() - 1;
    }

    /** From the arrays to the flow, read arc by arc. */
    DayArcs.Outcome solve() {
        MinCostFlow flow = new MinCostFlow(end + 1, tails.length);
        try {
            for (int arc = 0; arc < tails.length; arc++) {
                flow.addArcWithCapacityAndUnitCost(tails[arc], heads[arc], capacities[arc], costs[arc]);
            }
            for (int one = 0; one < cases; one++) flow.setNodeSupply(one, 1);
            flow.setNodeSupply(end, -cases);
            MinCostFlowBase.Status status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) throw new IllegalStateException("not solved: " + status);
            int left = 0;
            for (int arc = 0; arc < tails.length; arc++) {
                if (flow.getFlow(arc) > 0 && tails[arc] < cases && heads[arc] == end) left++;
            }
            return new DayArcs.Outcome(left, flow.getOptimalCost());
        } finally {
            flow.delete();
        }
    }
}
