package org.openimr.server.cases;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.Stage;
import org.openimr.process.consolidation.Likeness;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.log.EventLog;

/** Finds open cases that may be decided together with one: the rule is the process's, the looking up is here. */
final class JoinableCases {
    private static final Set<Stage> UNTIL_JOINED = EnumSet.of(
            Stage.RECEIVED,
            Stage.ELIGIBILITY,
            Stage.INFORMATION_REQUESTED,
            Stage.DEFERRED,
            Stage.ELIGIBLE,
            Stage.AWAITING_RECORDS);

    private static final int MOST = 20;

    /** Of one queue. */
    private static final int MOST_PAIRS = 50;

    private final EventLog log;
    private final OverviewTable overviews;

    JoinableCases(EventLog log, OverviewTable overviews) {
        this.log = log;
        this.overviews = overviews;
    }

    /** None for a case that can no longer be joined, or was. */
    List<Suggestion> with(CaseState state) {
        return state instanceof Filed filed && UNTIL_JOINED.contains(Stage.of(state)) ? with(filed) : List.of();
    }

    /** All pairs that can be joined now. */
    List<Suggestion> pairs() {
        return overviews.twins(Stage.AWAITING_RECORDS, MOST_PAIRS).stream()
                .flatMap(twins -> CaseHistory.load(log, twins.one()).state() instanceof Filed one
                                && CaseHistory.load(log, twins.other()).state() instanceof Filed other
                        ? suggestion(one, other)
                        : Stream.empty())
                .filter(Suggestion::now)
                .toList();
    }

    /** The worker's name as cases are looked up by it. */
    static String worker(Application application) {
        return Likeness.folded(
                application.party(PartyRole.INJURED_WORKER).map(Party::name).orElseThrow());
    }

    private List<Suggestion> with(Filed filed) {
        Application application = filed.docket().filing().application();
        return overviews.of(worker(application), application.dateOfInjury(), MOST).stream()
                .map(number -> CaseHistory.load(log, number).state())
                .filter(other -> UNTIL_JOINED.contains(Stage.of(other)))
                .flatMap(other -> suggestion(filed, (Filed) other))
                .toList();
    }

    private static Stream<Suggestion> suggestion(Filed one, Filed other) {
        CaseNumber number = other.docket().filing().caseNumber();
        Likeness likeness = Likeness.of(one.docket().filing(), other.docket().filing());
        if (number.equals(one.docket().filing().caseNumber()) || !likeness.mayBeJoined()) return Stream.empty();
        List<Filed> order = Stream.of(one, other)
                .sorted(Comparator.comparing((Filed state) -> state.docket().priority() != Priority.EXPEDITED)
                        .thenComparing(state -> state.docket().joined().isEmpty())
                        .thenComparing(state -> state.docket().filing().receivedAt())
                        .thenComparing(
                                state -> state.docket().filing().caseNumber().value()))
                .toList();
        boolean now = PairKind.JOIN.leading().contains(Stage.of(order.getFirst()))
                && PairKind.JOIN.following().contains(Stage.of(order.getLast()));
        return Stream.of(new Suggestion(
                number,
                Stage.of(other),
                likeness,
                order.getFirst().docket().filing().caseNumber(),
                order.getLast().docket().filing().caseNumber(),
                now));
    }
}
