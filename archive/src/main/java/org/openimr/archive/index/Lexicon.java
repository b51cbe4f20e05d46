package org.openimr.archive.index;

import org.openimr.archive.understanding.Understanding;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/**
 * The lists with which an index reads letters and questions. Letters that were indexed with another vocabulary keep what
 * was understood of them until the index is rebuilt.
 */
public record Lexicon(Understanding understanding, Synonyms synonyms) {
    /** With the lists of an installation. */
    public static Lexicon of(Vocabulary vocabulary) {
        Understanding understanding = Understanding.of(vocabulary);
        return new Lexicon(understanding, Synonyms.with(understanding));
    }

    /** With the small vocabulary that the program brings along. */
    public static Lexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    private static final class BuiltIn {
        static final Lexicon LEXICON = of(Vocabularies.builtIn().vocabulary());
    }
}
