package org.openimr.process.penalties;

import java.util.ArrayList;
import java.util.List;
import org.openimr.law.Citation;
import org.openimr.law.Money;

/**
 * How a person weighed a penalty. The program adds up; what each factor is worth is the person's finding, but for good
 * faith, which is 20 percent.
 *
 * @param worked    the penalty before anything is weighed
 * @param findings  in any order, each factor once
 */
public record MitigationWorksheet(Money worked, List<Finding> findings) {
    /** What good faith takes off. */
    public static final int GOOD_FAITH_PERCENT = 20;

    private static final int WHOLE = 100;

    /**
     * One factor, weighed.
     *
     * @param percentOff  0 to 100 of the penalty worked out; 0 when the factor takes nothing off
     * @param reason      why, as the file will show it
     */
    public record Finding(MitigatingFactor factor, int percentOff, String reason) {
        public Finding {
            if (percentOff < 0 || percentOff > WHOLE)
                throw new IllegalArgumentException("a factor takes off 0 to 100 percent, not " + percentOff);
            if (factor == MitigatingFactor.GOOD_FAITH && percentOff != 0 && percentOff != GOOD_FAITH_PERCENT)
                throw new IllegalArgumentException("Good faith takes off " + GOOD_FAITH_PERCENT
                        + " percent or nothing (8 CCR " + factor.section() + "), not " + percentOff + ".");
            if (reason.isBlank()) throw new IllegalArgumentException("a finding has a reason: " + factor);
        }

        String explain(Money worked) {
            return factor.words() + ": " + percentOff + "% off, "
                    + worked.percent(percentOff).printed() + " (8 CCR " + factor.section() + ")";
        }
    }

    public MitigationWorksheet {
        findings = List.copyOf(findings);
        if (findings.stream().map(Finding::factor).distinct().count() < findings.size())
            throw new IllegalArgumentException("each factor is weighed once: " + findings);
    }

    /** What is left: each share is of the penalty worked out, and together they never take more than all of it. */
    public Money assessed() {
        Money off = findings.stream()
                .map(finding -> worked.percent(finding.percentOff()))
                .reduce(Money.NONE, Money::plus);
        return worked.less(off);
    }

    /** The arithmetic, a line for each factor. */
    public List<String> explain() {
        List<String> lines = new ArrayList<>();
        lines.add("worked out: " + worked.printed());
        findings.forEach(finding -> lines.add(finding.explain(worked)));
        lines.add("assessed: " + assessed().printed() + ", "
                + Citation.regulation("9792.13").brief());
        return List.copyOf(lines);
    }
}
