package org.openimr.law;

/**
 * What one rule demands, and on whose authority: its entry in the register of law.
 *
 * @param id       clause and test number; permanent
 * @param must     the whole norm in one sentence, with "must" or "may only"
 * @param grade    how surely the norm is known
 * @param inForce  which dates it judges; the rule says which date of a case is meant
 * @param met      where a person meets it: a page, a letter, an alarm; in words, without a full stop
 */
public record Norm(RuleId id, String must, Grade grade, EffectivePeriod inForce, String met) {
    public Norm {
        if (!must.endsWith(".") || !(must.contains(" must ") || must.contains(" may ")))
            throw new IllegalArgumentException("a norm is one sentence that says what must or may be: " + must);
        if (met.isBlank()) throw new IllegalArgumentException("nobody meets the rule " + id);
    }

    /** The clause it applies. */
    public Citation clause() {
        return id.clause();
    }
}
