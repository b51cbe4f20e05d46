package org.openimr.server.cases;

import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.process.CaseState;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/**
 * One case in one line.
 *
 * @param parties    the worker against the claims administrator
 * @param items      how many are disputed
 * @param firstItem  the first of them
 * @param act        what must happen next
 * @param owner      the role that does it or sees to it; empty where nothing is left to do
 * @param waitsFor   who outside of the organization must act first
 * @param due        by when, where a deadline runs
 * @param updatedAt  when its last event was recorded
 */
public record CaseOverview(
        CaseNumber number,
        int version,
        Stage stage,
        Priority priority,
        String parties,
        int items,
        String firstItem,
        String act,
        Optional<Role> owner,
        Optional<String> waitsFor,
        Optional<Due> due,
        Instant updatedAt) {

    /** The line of a filed case. */
    static CaseOverview of(CaseNumber number, int version, CaseState state, Clocks clocks, Instant updatedAt) {
        Application application = state.filed().orElseThrow().application();
        Stage stage = Stage.of(state);
        NextAct next = NextAct.at(stage);
        Optional<Due> due = next.clock()
                .flatMap(name -> clocks.of(state).stream()
                        .filter(clock -> clock.name() == name && clock.isRunning())
                        .findFirst())
                .map(Due::of);
        return new CaseOverview(
                number,
                version,
                stage,
                state.filedDocket().orElseThrow().priority(),
                parties(application),
                state.filedDocket().orElseThrow().items().size(),
                application.items().getFirst().service(),
                next.what(),
                next.owner(),
                next.waitsFor(),
                due,
                updatedAt);
    }

    private static String parties(Application application) {
        String worker =
                application.party(PartyRole.INJURED_WORKER).map(Party::name).orElseThrow();
        return application
                .party(PartyRole.CLAIMS_ADMINISTRATOR)
                .or(() -> application.party(PartyRole.EMPLOYER))
                .map(against -> worker + " against " + against.name())
                .orElse(worker);
    }
}
