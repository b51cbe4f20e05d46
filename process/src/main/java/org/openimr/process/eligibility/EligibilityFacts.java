package org.openimr.process.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.UtilizationReviewDecision;

/**
 * What eligibility is judged by: the application, and what was found out since.
 *
 * @param inquiries  questions and answers, in order
 */
public record EligibilityFacts(Filing filing, Established established, List<Inquiry> inquiries) {
    public EligibilityFacts {
        inquiries = List.copyOf(inquiries);
    }

    /** By the form alone. */
    public static EligibilityFacts of(Filing filing) {
        return new EligibilityFacts(filing, Established.nothing(), List.of());
    }

    /** By all that is known in a case. */
    public static EligibilityFacts of(Docket docket) {
        return new EligibilityFacts(docket.filing(), docket.established(), docket.inquiries());
    }

    public Application application() {
        return filing.application();
    }

    /** The day whose law judges the application: service of the decision, else its date. */
    public LocalDate judgedOn() {
        UtilizationReviewDecision decision = application().utilizationReview();
        return decision.service().map(UtilizationReviewDecision.Service::on).orElse(decision.decidedOn());
    }
}
