package org.openimr.process.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.determination.Family;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.Order;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Petition;

/** Messages that come when it is not their turn: each must be refused. */
final class OutOfTurn {
    private OutOfTurn() {}

    static Order at(CaseState state, Instant now) {
        return switch (state) {
            case CaseState.NotFiled _ -> new Order(new AcceptAsUnique(now), People.INTAKE);
            case CaseState.Eligible _ -> new Order(new FindRecordsComplete(now), People.MANAGER);
            case CaseState.Received _,
                    CaseState.UnderEligibilityReview _,
                    CaseState.InformationRequested _,
                    CaseState.Deferred _ ->
                new Order(new SendAssignmentNotice(now, ServiceMethod.ELECTRONIC), People.MANAGER);
            case CaseState.InQualityReview _ -> new Order(new PublishDetermination(now), People.QUALITY);
            case CaseState.AwaitingRecords _,
                    CaseState.RecordsLate _,
                    CaseState.ReadyForReview _,
                    CaseState.InReview _,
                    CaseState.InPanelReview _ ->
                new Order(
                        new IssueDetermination(now, Family.INDEPENDENT_REVIEW, ServiceMethod.ELECTRONIC, List.of()),
                        People.QUALITY);
            case CaseState.Appealed _ ->
                new Order(
                        new FilePetition(new Petition(
                                now, PartyRole.EMPLOYER, Set.of(AppealGround.FRAUD), true, true, "ADJ0000002")),
                        People.MANAGER);
            case CaseState.AfterDecision _ -> new Order(new DenyPetition(now), People.BOARD);
            case CaseState.Closed _ -> new Order(new FindEligible(now, List.of()), People.REGULATOR);
        };
    }
}
