package org.openimr.process.records;

import java.util.List;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/**
 * The emergency rule of 2013 asked for the treating reports of a longer time before the request. The day of the change is
 * not confirmed: a news report of November 2014 still has one year; here it is the day of the final regulations.
 *
 * @param months  before the request
 */
public record ReportsOfTheTimeBefore(Assumed<Integer> months) implements OwedRule {
    @Override
    public Norm norm() {
        return new Norm(
                new RuleId(Citation.regulation("9792.10.5(a)(1)(A)"), 3),
                "The claims administrator must send the treating physicians' reports made in the " + months.value()
                        + " months before the request for authorization.",
                months.grade(),
                RecordsInForce.EMERGENCY,
                "records checklist");
    }

    @Override
    public List<Claim> claims(FileFacts facts) {
        return Window.claims(facts, months.value(), "Treating physicians' reports", _ -> true);
    }
}
