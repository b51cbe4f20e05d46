package org.openimr.process.records;

import java.util.List;
import org.openimr.law.RuleSet;

/** The rules on what each party sends for the review, 8 CCR 9792.10.5, Lab. Code 4610.5(l), (m), (o). */
public final class OwedRules {
    private final RuleSet<OwedRule> all;

    public OwedRules(RecordsSettings settings) {
        this.all = new RuleSet<>(List.of(
                new ReportsOfTheTimeBefore(settings.monthsOf2013()),
                new ReportsOfSixMonths(),
                new ReportsOfPriorPhysicians(),
                new NamedReports(),
                new OtherNamedRecords(),
                new RequestSent(),
                new DecisionSent(),
                new FormSent(),
                new InformationGiven(),
                new SupportSent(),
                new OtherDocumentsUsed(),
                new LaterRecordsSent(),
                new ListGivenToWorker(),
                new WorkerAndPhysicianMaySend()));
    }

    /** Every rule ever in force, in the order of a checklist. */
    public RuleSet<OwedRule> all() {
        return all;
    }
}
