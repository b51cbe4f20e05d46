package org.openimr.panel.assignment.solver;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.openimr.panel.assignment.FlowSolver;
import org.openimr.panel.assignment.Network;

/** Flows of lowest cost by Google OR-Tools; exact, on one thread, without chance. */
public final class OrToolsFlow implements FlowSolver {
    /** @throws UnsatisfiedLinkError if the solver's own library is not there for this machine */
    public OrToolsFlow() {
        Loader.loadNativeLibraries();
    }

    @Override
    public int[] solve(Network network) {
        MinCostFlow flow = new MinCostFlow(network.nodes(), network.arcs());
        try {
            for (int arc = 0; arc < network.arcs(); arc++) {
                flow.addArcWithCapacityAndUnitCost(
                        network.tail(arc), network.head(arc), network.capacity(arc), network.cost(arc));
            }
            for (int node = 0; node < network.nodes(); node++) {
                if (network.supply(node) != 0) flow.setNodeSupply(node, network.supply(node));
            }
            MinCostFlowBase.Status status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL)
                throw new IllegalStateException("no flow of lowest cost was found: " + status);
            int[] units = new int[network.arcs()];
            for (int arc = 0; arc < units.length; arc++) units[arc] = (int) flow.getFlow(arc);
            return units;
        } finally {
            // Outside of the heap, where no collector sees how much it holds.
            flow.delete();
        }
    }
}
