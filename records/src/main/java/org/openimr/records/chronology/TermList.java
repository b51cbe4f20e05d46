package org.openimr.records.chronology;

import java.util.Locale;

/** A list of the dictionary; each is a text file beside this package. */
enum TermList {
    /** Parts of the body. */
    PARTS,
    SIDES,
    /** Imaging and electrodiagnostic studies. */
    STUDIES,
    PROCEDURES,
    /** Measures of function. */
    MEASURES,
    /** Kinds of therapy. */
    THERAPIES,
    /** Drugs by names that the vocabulary does not have. */
    DRUGS,
    FREQUENCIES,
    /** What was done about a drug. */
    ACTIONS,
    WORK,
    /** Words for encounters. */
    VISITS,
    /** Words that tell a clinician's role. */
    ROLES,
    /** When or how pain was rated. */
    PAIN,
    SECTIONS,
    /** Words that tell whether something happened, and to whom. */
    CUES,
    MONTHS,
    NUMBERS,
    UNITS;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
