package org.openimr.process;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ItemDecision;

/** The determination that a finished draft makes: nothing in it but what the case holds. */
final class DeterminationOfCase {
    private DeterminationOfCase() {}

    static Determination assemble(InQualityReview state, IssueDetermination command) {
        Assignment assignment = state.assignment();
        Application application = assignment.filing().application();
        KeyDates dates = new KeyDates(
                Optional.of(CaliforniaTime.dayOf(assignment.noticeSentAt())),
                Optional.of(application.dateOfInjury()),
                Optional.of(CaliforniaTime.dayOf(command.at())),
                Optional.of(application.utilizationReview().decidedOn()),
                Optional.of(assignment.filing().receivedOn()));
        Draft draft = state.draft();
        List<Issue> issues = application.items().stream()
                .map(item -> issue(item, draft.on(item.number()).orElseThrow()))
                .toList();
        return new Determination(
                command.wording(),
                Optional.of(assignment.filing().caseNumber()),
                dates,
                Optional.of(application.priority()),
                state.reviewer().qualifications(),
                draft.summary().orElseThrow(),
                issues);
    }

    private static Issue issue(DisputedItem item, ItemDecision decision) {
        return new Issue(
                item.number(),
                item.service(),
                item.serviceInDispute(),
                Optional.of(decision.outcome()),
                Optional.of(decision.claimsAdministratorBasis()),
                Optional.of(decision.reviewerBasis()),
                Optional.of(decision.rationale()),
                decision.dependsOn());
    }
}
