package org.openimr.process.fees;

import java.time.LocalDate;
import java.util.Map;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Money;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;

/** The first schedule, read: by degree and number of reviewers. What it gave for ended reviews was not found. */
public record FeesOf2013(FeeSettings settings) implements FeeSchedule {
    static final String PERIOD = "2013";
    private static final Norm NORM = new Norm(
            new RuleId(CLAUSE, 2),
            "A review of an application submitted before 1 April 2014 must be billed by the reviewers' degree and number.",
            Grade.TEXT_READ,
            EffectivePeriod.between(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 4, 1)),
            "invoice");
    private static final Map<FeeLine, Money> READ = Map.of(
            FeeLine.REGULAR, Money.dollars(560),
            FeeLine.REGULAR_TWO_REVIEWERS, Money.dollars(760),
            FeeLine.REGULAR_OTHER_DEGREE, Money.dollars(495),
            FeeLine.REGULAR_OTHER_DEGREE_TWO_REVIEWERS, Money.dollars(655),
            FeeLine.EXPEDITED, Money.dollars(685),
            FeeLine.EXPEDITED_TWO_REVIEWERS, Money.dollars(850),
            FeeLine.EXPEDITED_OTHER_DEGREE, Money.dollars(595));

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Fee feeFor(BilledReview review) {
        FeeLine line = FeeLine.byDegree(review);
        Money read = READ.get(line);
        return read == null ? settings.fee(PERIOD, line) : new Fee.Amount(line, read, CLAUSE, Grade.TEXT_READ);
    }
}
