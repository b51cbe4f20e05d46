package org.openimr.archive.deidentification;

import java.util.Locale;

/** What a word may be in a letter; a word may have several. */
enum Role {
    ORDINARY(0),
    TITLE(1),
    TITLE_OF_MANY(2),
    DEGREE(3),
    DEGREE_AFTER_COMMA(4),
    SUFFIX(5),
    PARTICLE(6),
    PERSON_VERB(7),
    PERSON_LEAD(8),
    WEAK_LEAD(9),
    PERSON_LABEL(10),
    ORGANIZATION_LABEL(11),
    EMPLOYED(12),
    SUBJECT(13),
    FACILITY(14),
    GENERIC(15),
    COMPANY(16),
    INSURER(17),
    BODY(18),
    STREET(19),
    UNIT(20),
    MONTH(21),
    STATE(22),
    STATE_CODE(23),
    STATE_FIRST(24),
    EXAM(25),
    EXAM_BEFORE(26),
    NUMBER_WORD(27),
    PLACE_LEAD(28),
    EPONYM(29),
    EPONYM_WITH_WORD(30),
    PUBLIC(31);

    final int bit;

    Role(int place) {
        bit = 1 << place;
    }

    /** The role of that name in the data files: "title-of-many". */
    static Role named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
