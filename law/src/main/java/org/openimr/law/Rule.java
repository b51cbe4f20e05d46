package org.openimr.law;

/**
 * One rule: one type, one citation, one test. A past rule is never edited: its successor is added with a period of its
 * own.
 */
public interface Rule {
    /** What the rule demands, and on whose authority. */
    Norm norm();

    /** Clause and test number; permanent. */
    default RuleId id() {
        return norm().id();
    }

    /** How surely the norm is known. */
    default Grade grade() {
        return norm().grade();
    }

    /** Which dates it judges. */
    default EffectivePeriod inForce() {
        return norm().inForce();
    }
}
