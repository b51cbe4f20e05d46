package org.openimr.process.simulation;

import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Consolidated;

/** Two applications that follow each other: of one worker, of two, or the second the first once more. */
final class Siblings {
    private static final int PAIRS = -1_000_000_000;

    private Siblings() {}

    /** Makes up what the two cases are about; the second may be missing at the end of a caseload. */
    static void makeUp(Scenario scenario, SimulatedCase first, Optional<SimulatedCase> second) {
        Chance pair = Chance.of(scenario.seed(), PAIRS - first.index() / 2);
        Fate common = new Fate(pair, scenario.rates());
        var worker = FictionalDispute.Worker.of(first.index(), pair, CaliforniaTime.dayOf(first.arrival()));
        var application = FictionalDispute.application(first.fate(), first.arrival(), worker);
        first.about(new Dispute(application, Optional.empty()));
        if (second.isEmpty()) return;
        SimulatedCase next = second.get();
        if (common.is(Likelihood.SENT_TWICE)) {
            next.about(new Dispute(application, Optional.of(first.number())));
        } else if (common.is(Likelihood.SAME_DISPUTE)) {
            next.about(
                    new Dispute(FictionalDispute.application(next.fate(), next.arrival(), worker), Optional.empty()));
            first.other(next);
            next.other(first);
        } else {
            var stranger = FictionalDispute.Worker.of(
                    next.index(), next.fate().chance(), CaliforniaTime.dayOf(next.arrival()));
            next.about(
                    new Dispute(FictionalDispute.application(next.fate(), next.arrival(), stranger), Optional.empty()));
        }
    }

    /** Whether both wait for records, so that the one with the lower number can take the other in. */
    static boolean canJoin(SimulatedCase one, SimulatedCase two) {
        return !one.wasJoined()
                && !two.wasJoined()
                && one.state() instanceof AwaitingRecords
                && two.state() instanceof AwaitingRecords;
    }

    /** Whether a joined case may yet go on by itself: while the other waits for records, and will split. */
    static boolean mayLeave(SimulatedCase joined) {
        return joined.state() instanceof Consolidated
                && joined.other()
                        .filter(lead -> lead.state() instanceof AwaitingRecords state
                                && lead.fate().is(Likelihood.SPLIT)
                                && !state.docket().joined().isEmpty())
                        .isPresent();
    }
}
