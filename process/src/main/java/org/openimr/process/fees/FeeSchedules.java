package org.openimr.process.fees;

import java.util.ArrayList;
import java.util.List;
import org.openimr.law.RuleSet;

/** The register of fees: the schedules by date, and who pays for what. */
public final class FeeSchedules {
    private final RuleSet<FeeSchedule> schedules;

    public FeeSchedules(FeeSettings settings) {
        this.schedules = new RuleSet<>(List.of(
                new FeesOf2013(settings),
                new FeesOf2014(settings),
                new FeesOf2015To2019(settings),
                new FeesSince2020(settings),
                new FeesSince2026(settings)));
    }

    /** Every rule about fees. */
    public RuleSet<FeeRule> all() {
        List<FeeRule> rules = new ArrayList<>(schedules.rules());
        rules.add(new EmployerPays());
        rules.add(new BillEachApplication(this));
        return new RuleSet<>(rules);
    }

    /**
     * What is billed, by the schedule of the day of submission.
     *
     * @throws IllegalArgumentException if the application was submitted before there was review
     */
    public Fee feeFor(BilledReview review) {
        return schedules.on(review.submittedOn()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fee before independent medical review: " + review))
                .feeFor(review);
    }
}
