package org.openimr.process;

import static org.openimr.process.CaseProcess.notNow;

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

    private record On(AfterDecision state, CaseCommand command) {}

    Decision decide(AfterDecision state, CaseCommand command, Actor by) {
        return switch (new On(state, command)) {
            case On(AfterDecision s, DocketCommand c) -> docket.decide(s, c);
            case On(AfterDecision s, FilingCommand c) -> notNow(c, s);
            case On(AfterDecision s, ScreeningCommand c) -> notNow(c, s);
            case On(AfterDecision s, EligibilityCommand c) -> notNow(c, s);
            case On(AfterDecision s, AssignmentCommand c) -> notNow(c, s);
            case On(AfterDecision s, ReviewCommand c) -> notNow(c, s);
            case On(AfterDecision s, PanelCommand c) -> notNow(c, s);
            case On(AfterDecision s, IssueCommand c) -> notNow(c, s);

            case On(Ineligible s, PublicationCommand c) -> notNow(c, s);
            case On(Determined s, PublicationCommand c) -> publication.decide(s.decided(), c, by);
            case On(Implemented s, PublicationCommand c) -> publication.decide(s.decided(), c, by);
            case On(Appealed(var _, Ruling ruling, var _), PublicationCommand c) -> publication.decide(ruling, c, by);
            case On(Appealed(var _, IneligibilityFinding _, var _), PublicationCommand c) -> notNow(c, state);
            case On(Final(var _, Ruling ruling, var _), PublicationCommand c) -> publication.decide(ruling, c, by);
            case On(Final(var _, IneligibilityFinding _, var _), PublicationCommand c) -> notNow(c, state);

            case On(Ineligible s, ReportImplementation c) -> notNow(c, s);
            case On(Determined s, ReportImplementation c) -> OutcomeStage.implement(s.decided(), c);
            case On(Implemented s, ReportImplementation c) -> notNow(c, s);
            case On(Appealed(var _, Ruling ruling, var _), ReportImplementation c) -> OutcomeStage.implement(ruling, c);
            case On(Appealed(var _, IneligibilityFinding _, var _), ReportImplementation c) -> notNow(c, state);
            case On(Final(var _, Ruling ruling, var _), ReportImplementation c) -> OutcomeStage.implement(ruling, c);
            case On(Final(var _, IneligibilityFinding _, var _), ReportImplementation c) -> notNow(c, state);

            case On(Ineligible s, FilePetition c) -> outcome.petition(s, c);
            case On(Determined s, FilePetition c) -> outcome.petition(s, c);
            case On(Implemented s, FilePetition c) -> outcome.petition(s, c);
            case On(Appealed s, FilePetition c) -> notNow(c, s);
            case On(Final s, FilePetition c) -> notNow(c, s);

            case On(Appealed s, DenyPetition c) -> OutcomeStage.deny(s, c);
            case On(Appealed s, ReverseDecision c) -> OutcomeStage.reverse(s, c);
            case On(Ineligible s, DenyPetition c) -> notNow(c, s);
            case On(Ineligible s, ReverseDecision c) -> notNow(c, s);
            case On(Determined s, DenyPetition c) -> notNow(c, s);
            case On(Determined s, ReverseDecision c) -> notNow(c, s);
            case On(Implemented s, DenyPetition c) -> notNow(c, s);
            case On(Implemented s, ReverseDecision c) -> notNow(c, s);
            case On(Final s, DenyPetition c) -> notNow(c, s);
            case On(Final s, ReverseDecision c) -> notNow(c, s);

            case On(Ineligible s, CorrectClericalError c) -> notNow(c, s);
            case On(Determined s, CorrectClericalError c) -> CorrectionStage.correct(s.decided(), c);
            case On(Implemented s, CorrectClericalError c) -> CorrectionStage.correct(s.decided(), c);
            case On(Appealed(var _, Ruling ruling, var _), CorrectClericalError c) ->
                CorrectionStage.correct(ruling, c);
            case On(Appealed(var _, IneligibilityFinding _, var _), CorrectClericalError c) -> notNow(c, state);
            case On(Final(var _, Ruling ruling, var _), CorrectClericalError c) -> CorrectionStage.correct(ruling, c);
            case On(Final(var _, IneligibilityFinding _, var _), CorrectClericalError c) -> notNow(c, state);
        };
    }
}
