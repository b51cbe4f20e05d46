package org.openimr.determination;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a letter may say of the reviewer: qualifications, never a name (Lab. Code 4610.6(f)).
 *
 * @param licensedStates           states of licensure, in the letter's order
 * @param specialties              board certifications or specialties, verbatim, in the letter's order
 * @param subspecialties           named as such only in the 2014 wording
 * @param activePracticeYearsOver  "more than N years" in active clinical practice
 * @param hoursPerWeekAtLeast      "at least N hours a week" in active practice
 */
public record ReviewerQualifications(
        List<String> licensedStates,
        List<String> specialties,
        List<String> subspecialties,
        OptionalInt activePracticeYearsOver,
        OptionalInt hoursPerWeekAtLeast) {

    public ReviewerQualifications {
        licensedStates = List.copyOf(licensedStates);
        specialties = List.copyOf(specialties);
        subspecialties = List.copyOf(subspecialties);
    }
}
