package org.openimr.vocabulary;

import java.util.List;

/**
 * The lists that one installation works with. A list that was not loaded is empty.
 *
 * @param edition  which lists these are
 * @param notices  where they come from; those owed are shown wherever their content is
 */
public record Vocabulary(
        Edition edition,
        Diagnoses diagnoses,
        Drugs drugs,
        Abbreviations abbreviations,
        CodeYears years,
        CodeGroups groups,
        Equivalents equivalents,
        Hcpcs hcpcs,
        ControlledDrugs controlled,
        Specialties specialties,
        Names names,
        List<Notice> notices) {
    public Vocabulary {
        notices = List.copyOf(notices);
    }

    /** These lists, and the others empty. */
    public static Vocabulary of(Edition edition, Diagnoses diagnoses, Drugs drugs, Abbreviations abbreviations) {
        return new Vocabulary(
                edition,
                diagnoses,
                drugs,
                abbreviations,
                CodeYears.none(),
                CodeGroups.none(),
                Equivalents.none(),
                Hcpcs.none(),
                ControlledDrugs.none(),
                Specialties.none(),
                Names.none(),
                List.of());
    }
}
