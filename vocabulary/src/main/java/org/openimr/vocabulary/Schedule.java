package org.openimr.vocabulary;

/** The schedules of the Controlled Substances Act, 21 U.S.C. 812. */
public enum Schedule {
    I,
    II,
    III,
    IV,
    V,
    /** A list says that the drug is on no schedule. */
    NOT_SCHEDULED
}
