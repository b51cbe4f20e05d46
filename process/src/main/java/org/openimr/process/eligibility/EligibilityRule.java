package org.openimr.process.eligibility;

import org.openimr.law.Rule;
import org.openimr.process.filing.DisputedItem;

/**
 * One condition of eligibility, judged item by item. A past rule is never edited: its successor is added with its own
 * period. The dates in force are dates of service of the utilization review decision.
 */
public interface EligibilityRule extends Rule {
    /** Judges one item of an application by the facts that are known. */
    Verdict judge(EligibilityFacts facts, DisputedItem item);
}
