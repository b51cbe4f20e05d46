package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;

/** Quality assurance and issue, Lab. Code 139.5(d)(3), 4610.6(e)-(g). */
final class IssueStage {
    private IssueStage() {}

    static Decision returnDraft(InQualityReview state, ReturnDraft command) {
        return CaseProcess.after(
                state.submittedAt(), command.at(), new CaseEvent.DraftReturned(command.at(), command.reasons()));
    }

    static Decision issue(InQualityReview state, IssueDetermination command) {
        Optional<Refusal> unsealed = AssignmentStage.unsealed(state, command.at());
        if (unsealed.isPresent()) return refused(unsealed.get());
        Determination determination = DeterminationOfCase.assemble(state, command);
        List<Finding> blocking =
                QualityGate.blocking(determination, DeterminationOfCase.facts(state.docket(), state.work())).stream()
                        .filter(finding -> !QualityGate.isReleased(finding, command.releases()))
                        .toList();
        if (!blocking.isEmpty()) return refused(new Refusal.BlockingFindings(blocking));
        return CaseProcess.after(
                state.submittedAt(),
                command.at(),
                new CaseEvent.DeterminationIssued(command.at(), determination, command.method(), command.releases()));
    }
}
