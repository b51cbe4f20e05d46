package org.openimr.process.clocks;

import java.time.LocalDate;
import org.openimr.law.ServiceMethod;
import org.openimr.process.deadlines.FileAfterLiabilityDispute;
import org.openimr.process.deadlines.FileAfterOmission;
import org.openimr.process.deadlines.FileApplication;
import org.openimr.process.deadlines.FileFormularyApplication;
import org.openimr.process.deadlines.StartFact;
import org.openimr.process.deadlines.StartFact.FormOmitted;
import org.openimr.process.deadlines.StartFact.Served;
import org.openimr.process.deadlines.StartFact.UtilizationReviewDecided;
import org.openimr.process.deadlines.Term;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.UtilizationReviewDecision;

/**
 * Until when an application on one item is received in time, Lab. Code 4610.5(h)(1)-(3): each item by its own rule. No
 * setting touches these times.
 */
public final class FilingLimit {
    private static final FileFormularyApplication FORMULARY = new FileFormularyApplication();

    private FilingLimit() {}

    /** The time of one item; counted from the decision's own date where there is no proof of service. */
    public static Term term(Application application, DisputedItem item) {
        UtilizationReviewDecision decision = application.utilizationReview();
        if (application.form().omission().isPresent()) {
            return new FileAfterOmission()
                    .termFor(new FormOmitted(
                            decision.decidedOn(),
                            item.formularyDrug(),
                            application.form().omission().get().given().map(FilingLimit::served)));
        }
        UtilizationReviewDecided fact = new UtilizationReviewDecided(
                decision.decidedOn(), decision.service().map(FilingLimit::served));
        return item.formularyDrug() && FORMULARY.inForce().contains(fact.judgedOn())
                ? FORMULARY.termFor(fact)
                : new FileApplication().termFor(fact);
    }

    /**
     * Until when the worker asks again after another dispute over liability was resolved: 30 days from service of the
     * notice, Lab. Code 4610.5(h)(2).
     */
    public static Term afterLiabilityDispute(LocalDate noticeServedOn, ServiceMethod method) {
        return new FileAfterLiabilityDispute().termFor(new Served(noticeServedOn, method));
    }

    private static Served served(UtilizationReviewDecision.Service service) {
        return new StartFact.Served(service.on(), service.method());
    }
}
