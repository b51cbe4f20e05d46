package org.openimr.process;

import static org.openimr.process.CaseProcess.notNow;

import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.CaseState.Closed;
import org.openimr.process.CaseState.Consolidated;

/** Which command a case takes that ended without a decision of its own: service, money, and leaving a joint review. */
final class ClosedPhase {
    private final DocketStage docket;

    ClosedPhase(DocketStage docket) {
        this.docket = docket;
    }

    Decision decide(Closed state, CaseCommand command, Actor by) {
        return switch (command) {
            case DocketCommand c -> docket.decide(state, c, by);
            case LeaveConsolidation c ->
                state instanceof Consolidated member ? ConsolidationStage.leave(member, c) : notNow(c, state);
            case FilingCommand c -> notNow(c, state);
            case ScreeningCommand c -> notNow(c, state);
            case EligibilityCommand c -> notNow(c, state);
            case AssignmentCommand c -> notNow(c, state);
            case ReviewCommand c -> notNow(c, state);
            case PanelCommand c -> notNow(c, state);
            case IssueCommand c -> notNow(c, state);
            case PublicationCommand c -> notNow(c, state);
            case OutcomeCommand c -> notNow(c, state);
        };
    }
}
