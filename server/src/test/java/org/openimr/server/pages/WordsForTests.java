package org.openimr.server.pages;

/** The words of the pages without a server. */
public final class WordsForTests {
    private WordsForTests() {}

    public static Words in(PageLanguage language) {
        return new Words(LanguageConfiguration.messageSource(), language);
    }
}
