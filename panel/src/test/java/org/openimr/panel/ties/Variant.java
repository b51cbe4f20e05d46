package org.openimr.panel.ties;

import java.util.Map;

/** How one fictional person comes to have two entries. */
enum Variant {
    SAME_NAME(1, 1, 1),
    CAPITALS_AND_ACCENTS(1, 1, 1),
    /** Short names that the list does not have are not found. */
    NICKNAME(0.85, 0.85, 0.85),
    INITIAL(1, 1, 1),
    MIDDLE_NAME_LEFT_OUT(1, 1, 1),
    /** Father and son at one address are kept apart, and with them this. */
    MIDDLE_NAME_USED(0.95, 0, 0.95),
    SWAPPED(1, 1, 1),
    HYPHENATED_FAMILY_NAME(1, 1, 1),
    /** A part of two letters is none to be known by. */
    ONE_OF_TWO_FAMILY_NAMES(0.9, 0.9, 0.95),
    /** As with the middle name. */
    SUFFIX_LEFT_OUT(1, 0, 1),
    /** Anywhere in the name, first and last letter and short names too, which are not taken for errors. */
    TYPING_ERROR_IN_GIVEN_NAME(0.25, 0, 0.35),
    TYPING_ERROR_IN_FAMILY_NAME(0.25, 0.3, 1),
    MARRIED_NAME(0, 0, 1),
    MARRIED_NAME_AFTER_MAIDEN_NAME(1, 0.95, 1),
    /** Two of the others at once. */
    NICKNAME_AND_TYPING_ERROR(0.2, 0, 0.8);

    private final Map<Known, Double> floors;

    Variant(double birthDate, double address, double both) {
        this.floors = Map.of(Known.BIRTH_DATE, birthDate, Known.ADDRESS, address, Known.BIRTH_DATE_AND_ADDRESS, both);
    }

    /** The part of them that is found at least. */
    Map<Known, Double> floors() {
        return floors;
    }

    /** What, besides the name, both entries have. */
    enum Known {
        NUMBER,
        BIRTH_DATE,
        ADDRESS,
        BIRTH_DATE_AND_ADDRESS,
        NOTHING
    }
}
