package org.openimr.letters;

import java.util.Locale;

/** The languages letters are written in. What a person wrote, and what the law is called, stays as it is. */
public enum Language {
    ENGLISH("en-US"),
    SPANISH("es-US");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** For a {@code lang} attribute and for a file's properties (BCP 47). */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
