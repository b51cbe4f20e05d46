package org.openimr.vocabulary;

/** A list of diagnosis codes. */
public enum CodeSystem {
    /** International Classification of Diseases, ninth revision, clinical modification; in use until Sep 30, 2015. */
    ICD_9_CM,
    /** The tenth revision, clinical modification; in use from Oct 1, 2015. */
    ICD_10_CM
}
