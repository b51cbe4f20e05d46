package org.openimr.server.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.AssignmentCommand.Consolidate;
import org.openimr.process.AssignmentCommand.JoinConsolidation;
import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.Authority;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseState;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.Filing;
import org.openimr.server.cases.json.CommandExamples;

/**
 * What changes two cases at once, under the names that addresses use; permanent. The case of the address leads: the
 * other's items are decided under its number, 8 CCR 9792.10.4(a).
 */
public enum PairKind {
    JOIN("join", EnumSet.of(Stage.AWAITING_RECORDS), EnumSet.of(Stage.AWAITING_RECORDS)),
    SPLIT("split", EnumSet.of(Stage.AWAITING_RECORDS), EnumSet.of(Stage.CONSOLIDATED));

    private final String address;
    private final Set<Stage> leading;
    private final Set<Stage> following;

    PairKind(String address, Set<Stage> leading, Set<Stage> following) {
        this.address = address;
        this.leading = Set.copyOf(leading);
        this.following = Set.copyOf(following);
    }

    /** Its name in an address. */
    public String address() {
        return address;
    }

    /** The kind of that address. */
    public static Optional<PairKind> at(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    /** Stages of the leading case that take it. */
    public Set<Stage> leading() {
        return leading;
    }

    /** Stages of the other case that take it. */
    public Set<Stage> following() {
        return following;
    }

    /** Roles that may give both commands. */
    public Set<Role> mayGive() {
        Filing example = CommandExamples.filing();
        CaseState received = new CaseState.Received(Docket.of(example));
        EnumSet<Role> roles =
                EnumSet.copyOf(Authority.mayGive(toLead(example.caseNumber(), received, example.receivedAt())));
        roles.retainAll(Authority.mayGive(toOther(example.caseNumber(), example.receivedAt())));
        return Set.copyOf(roles);
    }

    /** The command to the leading case; the other one must be filed. */
    CaseCommand toLead(CaseNumber other, CaseState otherState, Instant at) {
        return switch (this) {
            case JOIN -> new Consolidate(at, otherState.filedDocket().orElseThrow(), otherState.recordsReceived());
            case SPLIT -> new SplitConsolidation(at, other);
        };
    }

    /** The command to the other case. */
    CaseCommand toOther(CaseNumber lead, Instant at) {
        return switch (this) {
            case JOIN -> new JoinConsolidation(at, lead);
            case SPLIT -> new LeaveConsolidation(at);
        };
    }
}
