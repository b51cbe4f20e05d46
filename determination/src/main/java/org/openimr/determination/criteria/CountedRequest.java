package org.openimr.determination.criteria;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What of a request can be counted; empty parts are not known.
 *
 * @param visits       asked for
 * @param givenBefore  visits of the same kind for the same injury
 */
public record CountedRequest(OptionalInt visits, OptionalInt givenBefore, Optional<LocalDate> injuredOn) {
    OptionalInt withEarlier() {
        return visits.isPresent()
                ? OptionalInt.of(Math.clamp((long) visits.getAsInt() + givenBefore.orElse(0), 0, Integer.MAX_VALUE))
                : visits;
    }
}
