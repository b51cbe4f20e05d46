package org.openimr.process.filing;

/** A language in which a party is written to. */
public enum Language {
    ENGLISH,
    SPANISH
}
