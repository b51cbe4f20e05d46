package org.openimr.process.review;

import static org.openimr.determination.Outcome.OVERTURNED;
import static org.openimr.determination.Outcome.UPHELD;

import java.time.LocalDate;
import java.util.List;
import org.openimr.determination.Outcome;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.Rule;
import org.openimr.law.RuleId;

/** Lab. Code 4610.6(e): of several reviewers the majority prevails; an even split favors the treatment. */
public final class Combination implements Rule {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(e)"), 1),
            "Where several reviewers decide an item, the recommendation of the majority must prevail, and an even split"
                    + " must be decided for the treatment.",
            Grade.TEXT_READ,
            EffectivePeriod.from(LocalDate.of(2013, 1, 1)),
            "the determination's outcome and its separate analyses");

    @Override
    public Norm norm() {
        return NORM;
    }

    /**
     * Combines the reviewers' findings on one disputed item.
     *
     * @param findings  one per reviewer, any order, at least one
     * @throws IllegalArgumentException if empty
     */
    public static Outcome combine(List<Outcome> findings) {
        if (findings.isEmpty()) throw new IllegalArgumentException("at least one finding is required");
        long necessary = findings.stream().filter(OVERTURNED::equals).count();
        return necessary * 2 >= findings.size() ? OVERTURNED : UPHELD;
    }
}
