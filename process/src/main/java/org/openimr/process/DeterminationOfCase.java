package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.check.CaseFacts;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.review.Combination;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.Seat;

/** The determination that a finished draft makes: nothing in it but what the case holds. */
final class DeterminationOfCase {
    private DeterminationOfCase() {}

    /** What the case says of itself to the checks, with the evidence of the analyses that go into the letter. */
    static CaseFacts facts(Docket docket, ReviewWork work) {
        return FactsOfCase.of(
                docket,
                docket.inDispute().stream()
                        .map(item -> prevailing(work, item.number()))
                        .toList());
    }

    static Determination assemble(InQualityReview state, IssueDetermination command) {
        return assemble(state, command.at(), command.wording());
    }

    /** As it would be issued at that moment. */
    static Determination assemble(InQualityReview state, Instant at, Family wording) {
        Filing filing = state.docket().filing();
        Application application = filing.application();
        KeyDates dates = new KeyDates(
                Optional.of(CaliforniaTime.dayOf(state.assignment().noticeSentAt())),
                Optional.of(application.dateOfInjury()),
                Optional.of(CaliforniaTime.dayOf(at)),
                Optional.of(application.utilizationReview().decidedOn()),
                Optional.of(filing.receivedOn()));
        Seat first = state.work().seats().getFirst();
        List<Issue> issues = state.docket().inDispute().stream()
                .map(item -> issue(item, prevailing(state.work(), item.number())))
                .toList();
        return new Determination(
                wording,
                Optional.of(filing.caseNumber()),
                dates,
                Optional.of(state.docket().priority()),
                first.reviewer().qualifications(),
                first.draft().summary().orElseThrow(),
                issues);
    }

    /** The first analysis with the outcome that prevails; the others go out beside it, each whole. */
    static ItemDecision prevailing(ReviewWork work, int item) {
        List<ItemDecision> analyses = work.seats().stream()
                .map(seat -> seat.draft().on(item).orElseThrow())
                .toList();
        Outcome outcome =
                Combination.combine(analyses.stream().map(ItemDecision::outcome).toList());
        return analyses.stream()
                .filter(analysis -> analysis.outcome() == outcome)
                .findFirst()
                .orElseThrow();
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
