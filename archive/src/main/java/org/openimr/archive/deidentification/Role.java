package org.openimr.archive.deidentification;

import java.util.Locale;

/** What a word may be in a letter; a word may have several. */
enum Role {
    ORDINARY,
    TITLE,
    TITLE_OF_MANY,
    DEGREE,
    DEGREE_AFTER_COMMA,
    SUFFIX,
    PARTICLE,
    PERSON_VERB,
    PERSON_LEAD,
    WEAK_LEAD,
    PERSON_LABEL,
    ORGANIZATION_LABEL,
    EMPLOYED,
    SUBJECT,
    FACILITY,
    GENERIC,
    COMPANY,
    INSURER,
    BODY,
    STREET,
    UNIT,
    MONTH,
    STATE,
    STATE_CODE,
    STATE_FIRST,
    EXAM,
    EXAM_BEFORE,
    NUMBER_WORD,
    PLACE_LEAD,
    EPONYM,
    EPONYM_WITH_WORD,
    PUBLIC;

    final int bit = 1 << ordinal();

    /** The role of that name in the data files: "title-of-many". */
    static Role named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
