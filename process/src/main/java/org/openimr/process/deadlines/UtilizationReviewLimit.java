package org.openimr.process.deadlines;

/**
 * Times of utilization review, Lab. Code 4610. A late review is no ground for independent medical review and goes to the
 * appeals board; these are flags for the person who screens an application.
 */
public sealed interface UtilizationReviewLimit<F extends StartFact> extends DeadlineRule<F>
        permits ReviewProspectively,
                ReviewFormularyRequest,
                ReviewRetrospectively,
                ReviewExpedited,
                TellPhysician,
                WriteConcurrentDenial,
                WriteProspectiveDenial,
                DeferReview,
                ReviewRetrospectivelyAfterDeferral,
                ReviewProspectivelyAfterDeferral {}
