package org.openimr.process.fees;

import org.openimr.law.Citation;

/** The amounts of one period. */
public sealed interface FeeSchedule extends FeeRule
        permits FeesOf2013, FeesOf2014, FeesOf2015To2019, FeesSince2020, FeesSince2026 {
    /** Where every amount stands. */
    Citation CLAUSE = Citation.regulation("9792.10.8");

    /** What is billed for the review, or why no amount is known. */
    Fee feeFor(BilledReview review);
}
