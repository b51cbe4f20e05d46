package org.openimr.process.eligibility;

import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.filing.Filing;

/** One condition of eligibility. A past rule is never edited: its successor is added with its own period. */
public interface EligibilityRule {
    /** Clause and test number; permanent. */
    RuleId id();

    /** The whole norm in one sentence, with "must". */
    String norm();

    /** How surely the norm is known. */
    Grade grade();

    /** Utilization review decisions of these dates are judged by it. */
    EffectivePeriod inForce();

    /** Judges one application by the facts that it states. */
    Verdict judge(Filing filing);
}
