package org.openimr.panel.ties;

/** How one fictional person comes to have two entries. */
enum Variant {
    SAME_NAME,
    CAPITALS_AND_ACCENTS,
    NICKNAME,
    INITIAL,
    MIDDLE_NAME_LEFT_OUT,
    MIDDLE_NAME_USED,
    SWAPPED,
    HYPHENATED_FAMILY_NAME,
    ONE_OF_TWO_FAMILY_NAMES,
    SUFFIX_LEFT_OUT,
    /** Anywhere in the name, first and last letter and short names too. */
    TYPING_ERROR_IN_GIVEN_NAME,
    TYPING_ERROR_IN_FAMILY_NAME,
    MARRIED_NAME,
    MARRIED_NAME_AFTER_MAIDEN_NAME,
    /** Two of the others at once. */
    NICKNAME_AND_TYPING_ERROR;

    /** What, besides the name, both entries have. */
    enum Known {
        NUMBER,
        BIRTH_DATE,
        ADDRESS,
        BIRTH_DATE_AND_ADDRESS,
        NOTHING
    }
}
