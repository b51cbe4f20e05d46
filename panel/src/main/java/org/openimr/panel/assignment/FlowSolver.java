package org.openimr.panel.assignment;

/** Finds a flow of lowest cost. */
public interface FlowSolver {
    /**
     * Units on each arc, in the network's order; always the same for the same network.
     *
     * @throws IllegalStateException if the network has no flow that brings all supplies to all demands, or none is found
     */
    int[] solve(Network network);
}
