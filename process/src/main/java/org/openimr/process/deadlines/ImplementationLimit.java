package org.openimr.process.deadlines;

/** Times that a decision starts: implementation, appeal, payment. */
public sealed interface ImplementationLimit<F extends StartFact> extends DeadlineRule<F>
        permits AuthorizeCare, ReimburseCare, AppealDecision, PayFee {}
