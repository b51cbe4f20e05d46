package org.openimr.process;

import static org.openimr.process.Evolution.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.process.CaseState.Deferred;
import org.openimr.process.CaseState.Duplicate;
import org.openimr.process.CaseState.Eligibility;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.InformationRequested;
import org.openimr.process.CaseState.LiabilityClosed;
import org.openimr.process.CaseState.Received;
import org.openimr.process.CaseState.Screening;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Hold;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.outcome.IneligibilityFinding;

/** Events from receipt to the finding on eligibility. */
final class ScreeningEvolution {
    private ScreeningEvolution() {}

    static CaseState unique(CaseState state, CaseEvent.FoundUnique e) {
        return new UnderEligibilityReview(in(state, Received.class, e).docket());
    }

    static CaseState duplicate(CaseState state, CaseEvent.FoundDuplicate e) {
        return new Duplicate(in(state, Received.class, e).docket(), e.of(), e.at());
    }

    static CaseState asked(CaseState state, CaseEvent.InformationRequested e) {
        Docket docket = in(state, UnderEligibilityReview.class, e).docket();
        return new InformationRequested(
                docket.asked(new Inquiry(e.at(), e.question(), e.askedOf(), List.of(), Optional.empty())));
    }

    static CaseState answered(CaseState state, CaseEvent.InquiryAnswered e) {
        Docket docket = in(state, InformationRequested.class, e).docket();
        Inquiry answered = docket.openInquiry()
                .orElseThrow(() -> Evolution.damaged(state, e))
                .with(e.answer());
        Docket next = docket.inquiry(answered);
        return answered.isOpen() ? new InformationRequested(next) : new UnderEligibilityReview(next);
    }

    static CaseState expired(CaseState state, CaseEvent.InquiryExpired e) {
        Docket docket = in(state, InformationRequested.class, e).docket();
        Inquiry open = docket.openInquiry().orElseThrow(() -> Evolution.damaged(state, e));
        return new UnderEligibilityReview(docket.inquiry(open.closedAt(e.at())));
    }

    static CaseState deferred(CaseState state, CaseEvent.ReviewDeferred e) {
        Docket docket = in(state, UnderEligibilityReview.class, e).docket();
        return new Deferred(docket.held(new Hold(e.at(), e.ground(), Optional.empty())));
    }

    static CaseState resumed(CaseState state, CaseEvent.ReviewResumed e) {
        return new UnderEligibilityReview(in(state, Deferred.class, e).docket().resumed(e.at()));
    }

    static CaseState liabilityDenied(CaseState state, CaseEvent.LiabilityFinallyDenied e) {
        return new LiabilityClosed(in(state, Deferred.class, e).docket().resumed(e.at()), e.at());
    }

    static CaseState itemsIneligible(CaseState state, CaseEvent.ItemsFoundIneligible e) {
        Screening screened = judged(state, e);
        Docket docket = screened.docket();
        for (var item : e.items().entrySet()) {
            docket = docket.standing(Set.of(item.getKey()), new ItemStanding.NotEligible(Set.of(item.getValue())));
        }
        return screened.with(docket);
    }

    static CaseState eligible(CaseState state, CaseEvent.FoundEligible e) {
        return new Eligible(judged(state, e).docket(), new Eligibility(e.at(), e.resolutions()));
    }

    static CaseState ineligible(CaseState state, CaseEvent.FoundIneligible e) {
        return new Ineligible(judged(state, e).docket(), new IneligibilityFinding(e.at(), e.reasons()));
    }

    /** Under eligibility review; or just received, in histories from before applications were screened. */
    private static Screening judged(CaseState state, CaseEvent e) {
        if (state instanceof Received received) return received;
        return in(state, UnderEligibilityReview.class, e);
    }
}
