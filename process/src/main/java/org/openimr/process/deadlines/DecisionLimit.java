package org.openimr.process.deadlines;

/**
 * Times for the decision, Lab. Code 4610.6(d). The limit is directory: a late determination stays valid and binding, so
 * lateness is an alarm and a report.
 */
public sealed interface DecisionLimit<F extends StartFact> extends DeadlineRule<F>
        permits DecideRegular, DecideFormulary, DecideExpedited, ExtendDecision {}
