package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;

/** Quality assurance, issue and publication: Lab. Code 139.5(d)(3), 4610.6(e)-(g), (m). */
final class IssueStage {
    private final ProcessSettings settings;

    IssueStage(ProcessSettings settings) {
        this.settings = settings;
    }

    static Decision returnDraft(InQualityReview state, ReturnDraft command) {
        return CaseProcess.after(
                state.submittedAt(), command.at(), new CaseEvent.DraftReturned(command.at(), command.reasons()));
    }

    static Decision issue(InQualityReview state, IssueDetermination command) {
        Determination determination = DeterminationOfCase.assemble(state, command);
        List<Finding> blocking = QualityGate.blocking(determination).stream()
                .filter(finding -> command.releases().stream()
                        .noneMatch(release -> release.findingCode().equals(finding.code())))
                .toList();
        if (!blocking.isEmpty()) return refused(new Refusal.BlockingFindings(blocking));
        return CaseProcess.after(
                state.submittedAt(),
                command.at(),
                new CaseEvent.DeterminationIssued(command.at(), determination, command.method(), command.releases()));
    }

    static Decision confirm(Determined state, ConfirmDeidentification command, Actor by) {
        if (state.deidentifiedBy().contains(by.id())) return refused(new Refusal.AlreadyConfirmedBy(by.id()));
        return CaseProcess.after(
                state.issued().at(), command.at(), new CaseEvent.DeidentificationConfirmed(command.at(), by.id()));
    }

    Decision publish(Determined state, PublishDetermination command) {
        int confirmed = state.deidentifiedBy().size();
        int needed = settings.confirmationsToPublish();
        if (confirmed < needed) return refused(new Refusal.NotDeidentified(confirmed, needed));
        return CaseProcess.after(state.issued().at(), command.at(), new CaseEvent.DeterminationPublished(command.at()));
    }
}
