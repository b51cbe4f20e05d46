package org.openimr.archive.index;

import org.openimr.archive.understanding.Understanding;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * The lists with which an index reads letters and questions. An index remembers the {@link #mark} of those that its letters
 * were read with; with others it is rebuilt.
 */
public record Lexicon(Understanding understanding, Synonyms synonyms) {
    /**
     * Raised with every change of the program by which the same letter is found by other fields with the same lists. {@code
     * RulesNumberTest} notices such a change.
     */
    static final int RULES = 2;

    /** With the lists of an installation. */
    public static Lexicon of(Vocabulary vocabulary) {
        Understanding understanding = Understanding.of(vocabulary);
        return new Lexicon(understanding, Synonyms.with(understanding));
    }

    /**
     * One word for the program's rules and all lists by which letters are indexed. Synonyms are not among them: they are
     * looked up when a question is asked.
     */
    public String mark() {
        return RULES + "-" + understanding.edition().sha256();
    }

    /** With the small vocabulary that the program brings along. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    private static final class BuiltIn {
        static final Lexicon LEXICON = of(Vocabularies.builtIn().vocabulary());
    }
}
