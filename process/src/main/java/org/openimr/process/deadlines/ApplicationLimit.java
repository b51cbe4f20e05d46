package org.openimr.process.deadlines;

/** Times from the application to the finding of eligibility. */
public sealed interface ApplicationLimit<F extends StartFact> extends DeadlineRule<F>
        permits FileApplication,
                FileFormularyApplication,
                FileAfterLiabilityDispute,
                FileAfterOmission,
                InquiryAnswer,
                FindEligibility {}
