package org.openimr.app.packaged;

import java.util.Arrays;
import org.openimr.panel.assignment.FlowSolver;
import org.openimr.panel.assignment.Network;
import org.openimr.panel.assignment.solver.OrToolsFlow;

/** Runs inside the runnable jar: where the solver's classes come from, and one small flow. */
public final class SolverProbe {
    private SolverProbe() {}

    /** Three units from 0 to 3, of which the cheaper way takes two. */
    public static void main(String... arguments) {
        System.out.println(FlowSolver.class.getResource("FlowSolver.class"));
        Network network = new Network(4, 4);
        network.arc(0, 1, 2, 2);
        network.arc(0, 2, 3, 9);
        network.arc(1, 3, 2, 0);
        network.arc(2, 3, 3, 0);
        network.supply(0, 3);
        network.supply(3, -3);
        System.out.println(Arrays.toString(new OrToolsFlow().solve(network)));
    }
}
