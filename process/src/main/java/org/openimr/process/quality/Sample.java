package org.openimr.process.quality;

import java.util.Set;

/**
 * What was drawn for a draft when it was handed over. Whatever the settings say later, this stays.
 *
 * @param strata                  the kinds of draft that it is, as known then
 * @param secondLook              another person looks at it before it leaves
 * @param secondLookIfReleased    so it is where a finding that blocks is set aside
 * @param signOff                 the medical director signs it before it leaves
 * @param signOffIfReleased       so it is where a finding that blocks is set aside
 * @param blindReview             another reviewer decides it too, without sight of the first
 */
public record Sample(
        Set<Stratum> strata,
        boolean secondLook,
        boolean secondLookIfReleased,
        boolean signOff,
        boolean signOffIfReleased,
        boolean blindReview) {
    public Sample {
        strata = Set.copyOf(strata);
    }

    /** Of a draft that was handed over before anything was drawn. */
    public static Sample nothing() {
        return new Sample(Set.of(), false, false, false, false, false);
    }

    /** This one and what was drawn for an earlier draft of the case: returning a draft takes nothing back. */
    public Sample and(Sample earlier) {
        return new Sample(
                strata,
                secondLook || earlier.secondLook,
                secondLookIfReleased || earlier.secondLookIfReleased,
                signOff || earlier.signOff,
                signOffIfReleased || earlier.signOffIfReleased,
                blindReview || earlier.blindReview);
    }
}
