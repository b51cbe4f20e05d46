package org.openimr.process;

import static org.openimr.process.CaseProcess.notNow;

import java.util.function.Function;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Appealed;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Final;
import org.openimr.process.CaseState.Implemented;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Ruling;

/** Which command a case takes after a decision (process, sections 5, 11, 14). */
final class OutcomePhase {
    private final DocketStage docket;
    private final OutcomeStage outcome;
    private final PublicationStage publication;

    OutcomePhase(DocketStage docket, ProcessSettings settings) {
        this.docket = docket;
        this.outcome = new OutcomeStage(settings);
        this.publication = new PublicationStage(settings);
    }

    Decision decide(AfterDecision state, CaseCommand command, Actor by) {
        return switch (command) {
            case DocketCommand c -> docket.decide(state, c, by);
            case FilingCommand c -> notNow(c, state);
            case ScreeningCommand c -> notNow(c, state);
            case EligibilityCommand c -> notNow(c, state);
            case AssignmentCommand c -> notNow(c, state);
            case ReviewCommand c -> notNow(c, state);
            case PanelCommand c -> notNow(c, state);
            case IssueCommand c -> notNow(c, state);

            case PublicationCommand c -> onRuling(state, c, ruling -> publication.decide(ruling, c, by));
            case CorrectClericalError c ->
                onRuling(state, c, ruling -> CorrectionStage.correct(state.docket(), ruling, c));
            case ReportImplementation c ->
                switch (state) {
                    case Ineligible s -> notNow(c, s);
                    case Determined s -> OutcomeStage.implement(s.decided(), c);
                    case Implemented s -> notNow(c, s);
                    case Appealed s -> onRuling(s, c, ruling -> OutcomeStage.implement(ruling, c));
                    case Final s -> onRuling(s, c, ruling -> OutcomeStage.implement(ruling, c));
                };

            case FilePetition c ->
                switch (state) {
                    case Ineligible s -> outcome.petition(s, c);
                    case Determined s -> outcome.petition(s, c);
                    case Implemented s -> outcome.petition(s, c);
                    case Appealed s -> notNow(c, s);
                    case Final s -> notNow(c, s);
                };
            case DenyPetition c -> state instanceof Appealed s ? OutcomeStage.deny(s, c) : notNow(c, state);
            case ReverseDecision c -> state instanceof Appealed s ? OutcomeStage.reverse(s, c) : notNow(c, state);
        };
    }

    /** A finding that there is no review leaves nothing to publish, correct or carry out. */
    private static Decision onRuling(AfterDecision state, CaseCommand command, Function<Ruling, Decision> decide) {
        return switch (state.decided()) {
            case Ruling ruling -> decide.apply(ruling);
            case IneligibilityFinding _ -> notNow(command, state);
        };
    }
}
