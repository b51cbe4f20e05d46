package org.openimr.server.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openimr.letters.Language;

/** A language in which pages for the public and for parties are written. */
public enum PageLanguage {
    ENGLISH("en", "English", Locale.US, Language.ENGLISH),
    /** As written in California: numbers with a comma for thousands. */
    SPANISH("es", "Español", Locale.of("es", "US"), Language.SPANISH);

    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final Language written;

    PageLanguage(String tag, String ownName, Locale locale, Language written) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
        this.written = written;
    }

    /** For {@code lang} and {@code hreflang}. */
    public String getTag() {
        return tag;
    }

    /** Its name in itself. */
    public String getOwnName() {
        return ownName;
    }

    /** For dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The language of letters, and of what a page says in the words of letters. */
    public Language written() {
        return written;
    }

    /** The language of that tag; {@code es-MX} is Spanish. */
    static Optional<PageLanguage> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values()).filter(l -> l.tag.equals(language)).findFirst();
    }

    static PageLanguage of(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }
}
