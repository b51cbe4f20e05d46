package org.openimr.process.eligibility;

/** What one eligibility rule says of one application. */
public sealed interface Verdict {
    /** Why, in a sentence for a person. */
    String explanation();

    /** The rule is satisfied. */
    record Met(String explanation) implements Verdict {}

    /** The application fails the rule. */
    record NotMet(IneligibilityCode code, String explanation) implements Verdict {}

    /** The facts at hand do not settle it; the Administrative Director does, with a reason. */
    record Doubtful(String explanation) implements Verdict {}
}
