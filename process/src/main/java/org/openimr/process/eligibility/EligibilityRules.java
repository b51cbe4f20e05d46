package org.openimr.process.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.openimr.process.filing.Filing;

/** The register of eligibility rules. Which of them judge an application depends on its decision's date. */
public final class EligibilityRules {
    private static final List<EligibilityRule> ALL = List.of(
            new SignedByWorker(),
            new UtilizationReviewDecisionAttached(),
            new FiledInTime(),
            new DeniedOnMedicalNecessity(),
            new LiabilityNotDisputed());

    private EligibilityRules() {}

    /** A rule and what it says of one application. */
    public record Test(EligibilityRule rule, Verdict verdict) {}

    /** Every rule ever in force, in the order in which they are shown. */
    public static List<EligibilityRule> all() {
        return ALL;
    }

    /** The rules that judge a utilization review decision of that day. */
    public static List<EligibilityRule> inForceOn(LocalDate decidedOn) {
        return ALL.stream().filter(rule -> rule.inForce().contains(decidedOn)).toList();
    }

    /** Judges an application by every rule of its own date. */
    public static List<Test> judge(Filing filing) {
        LocalDate decidedOn = filing.application().utilizationReview().decidedOn();
        return inForceOn(decidedOn).stream()
                .map(rule -> new Test(rule, rule.judge(filing)))
                .toList();
    }
}
