package org.openimr.process.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What intake and the inquiry brought out, beyond what the form says.
 *
 * @param earlier       other applications of the same worker
 * @param authorized    items that the claims administrator authorized before
 * @param agreesToGoOn  whether the claims administrator agrees to go on although liability is disputed
 */
public record Established(List<EarlierCase> earlier, Set<Integer> authorized, Optional<Boolean> agreesToGoOn) {
    public Established {
        earlier = List.copyOf(earlier);
        authorized = Set.copyOf(authorized);
    }

    /** Nothing but the form. */
    public static Established nothing() {
        return new Established(List.of(), Set.of(), Optional.empty());
    }
}
